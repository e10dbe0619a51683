/* SPDX-License-Identifier: MIT */
/* expect: refuted gpa-valid */
/* What describes the page is handed over. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 gpa_pages_wrong(u64 partition)
{
	struct page *page = alloc_pages(0xcc0, 0);
	u64 status;

	if (!page)
		return 0;
	*(u64 *)lowmem_page_address(page) = partition;
	status = hv_do_hypercall(0x43, page, (void *)0);
	__free_pages(page, 0);
	return status;
}
