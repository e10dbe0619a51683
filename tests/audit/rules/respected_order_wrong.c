/* SPDX-License-Identifier: MIT */
/* expect: undecided reps-completed-respected */
/* As many pages are freed as it did not come to, but the first ones. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;
struct page;
struct page *alloc_pages_noprof(u32 flags, u32 order);
void *lowmem_page_address(const struct page *page);
void free_page(u64 address);

u64 respected_order_wrong(u64 partition, u32 total)
{
	struct page *pages[8];
	u64 flags, status, *input;
	u32 i;

	if (!total || total > 8)
		return 1;
	for (i = 0; i < total; i++) {
		pages[i] = alloc_pages_noprof(0, 0);
		if (!pages[i])
			return 1;
	}
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	for (i = 0; i < total; i++)
		input[1 + i] = (u64)lowmem_page_address(pages[i]) >> 12;
	status = hv_do_hypercall((u64)total << 32 | 0x48, input, (void *)0);
	irq_restore(flags);
	if (!succeeded(status))
		for (i = (status >> 32) & 0xfff; i < total; i++)
			free_page((u64)lowmem_page_address(pages[total - 1 - i]));
	return status;
}
