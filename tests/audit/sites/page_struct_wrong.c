/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) */
/* The same with one entry too many. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct page;
struct page *alloc_pages_noprof(u32 flags, u32 order);
extern u64 page_offset_base, vmemmap_base;

static inline __attribute__((always_inline)) void *lowmem_page_address(const struct page *page)
{
	return (void *)(((((u64)page - vmemmap_base) / 64) << 12) + page_offset_base);
}

u64 page_struct_wrong(u64 partition)
{
	struct page *page = alloc_pages_noprof(0xcc0, 0);
	u64 flags, status;
	struct withdraw_input *input;

	if (!page)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = partition;
	input->node = 0;
	status = hv_do_rep_hypercall(0x49, 513, 0, input, lowmem_page_address(page));
	irq_restore(flags);
	return status;
}
