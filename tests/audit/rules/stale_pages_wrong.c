/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* What describes the page is written, not its memory. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_pages_wrong(u64 partition)
{
	struct page *page = alloc_pages(0xcc0, 0);
	u64 status;

	if (!page)
		return 0;
	*(u64 *)page = partition;
	status = hv_do_hypercall(0x43, lowmem_page_address(page), (void *)0);
	__free_pages(page, 0);
	return status;
}
