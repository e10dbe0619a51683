/* SPDX-License-Identifier: MIT */
/* expect: refuted access-in-region */
/* There is no second page. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 access_pages_wrong(u32 processor)
{
	struct page *page = alloc_pages(0xcc0, 0);
	u64 *input, *output, status, found = 0;

	if (!page)
		return 0;
	input = lowmem_page_address(page);
	output = lowmem_page_address(page + 1);
	*input = processor;
	status = hv_do_hypercall(0x04, input, output);
	if (succeeded(status))
		found = output[1];
	__free_pages(page, 0);
	return found;
}
