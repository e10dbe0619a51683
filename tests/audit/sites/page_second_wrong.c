/* SPDX-License-Identifier: MIT */
/* expect: refuted output-in-region */
/* The output is behind the only page. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct page {
	u64 flags[8];
};

struct page *alloc_pages_noprof(u32 flags, u32 order);
void *lowmem_page_address(const struct page *page);

u64 page_second_wrong(u64 partition, u32 count)
{
	struct page *page;
	struct withdraw_input *input;

	if (!count || count > 512)
		return -1;
	page = alloc_pages_noprof(0xcc0, 0);
	if (!page)
		return -1;
	input = lowmem_page_address(page);
	input->partition = partition;
	input->node = 0;
	return hv_do_rep_hypercall(0x49, count, 0, input, lowmem_page_address(page + 1));
}
