/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The output is the second page of a pair, by what describes it. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct page {
	u64 flags[8];
};

struct page *alloc_pages_noprof(u32 flags, u32 order);
void *lowmem_page_address(const struct page *page);

u64 page_second_right(u64 partition, u32 count)
{
	struct page *page;
	struct withdraw_input *input;

	if (!count || count > 512)
		return -1;
	page = alloc_pages_noprof(0xcc0, 1);
	if (!page)
		return -1;
	input = lowmem_page_address(page);
	input->partition = partition;
	input->node = 0;
	return hv_do_rep_hypercall(0x49, count, 0, input, lowmem_page_address(page + 1));
}
