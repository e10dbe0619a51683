/* SPDX-License-Identifier: MIT */
/* expect: refuted page-live */
/* The page is given back by what describes it, before the call. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 live_pages_wrong(u64 partition, u32 early)
{
	struct page *page = alloc_pages(0xcc0, 0);
	u64 *input, status;

	if (!page)
		return 0;
	input = lowmem_page_address(page);
	*input = partition;
	if (early)
		__free_pages(page, 0);
	status = hv_do_hypercall(0x43, input, (void *)0);
	if (!early)
		__free_pages(page, 0);
	return status;
}
