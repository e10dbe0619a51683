/* SPDX-License-Identifier: MIT */
/* expect: proved gpa-valid header-stale page-live access-in-region */
/* The memory of a page, by what describes it. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 gpa_pages_right(u64 partition)
{
	struct page *page = alloc_pages(0xcc0, 0);
	u64 *input, status;

	if (!page)
		return 0;
	input = lowmem_page_address(page);
	*input = partition;
	status = hv_do_hypercall(0x43, input, (void *)0);
	__free_pages(page, 0);
	return status;
}
