/* SPDX-License-Identifier: MIT */
/* expect: undecided access-in-region */
/* An address in the page is put in memory, and what is written through it may lie anywhere. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

unsigned long get_zeroed_page(u32 flags);
void free_page(unsigned long page);

struct cursor {
	u64 *at;
};

u64 access_put_wrong(struct cursor *cursor, u64 partition, const u64 *pages, u32 count)
{
	u64 status, *input = (void *)get_zeroed_page(0);

	if (!input)
		return 1;
	input[0] = partition;
	cursor->at = input + 1;
	for (u32 i = 0; i < count; i++)
		*cursor->at++ = pages[i];
	status = hv_do_rep_hypercall(0x48, 1, 0, input, 0);
	free_page((unsigned long)input);
	return status;
}
