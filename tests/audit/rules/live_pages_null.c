/* SPDX-License-Identifier: MIT */
/* expect: undecided page-live */
/* What is made of a null pointer is none. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 live_pages_null(u64 partition)
{
	struct page *page = alloc_pages(0xcc0, 0);
	u64 *input = lowmem_page_address(page), status;

	if (!input)
		return 0;
	*input = partition;
	status = hv_do_hypercall(0x43, input, (void *)0);
	__free_pages(page, 0);
	return status;
}
