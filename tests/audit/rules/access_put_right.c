/* SPDX-License-Identifier: MIT */
/* expect: proved access-in-region */
/* An address in the page is put in memory, for others: here it is not read again. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

unsigned long get_zeroed_page(u32 flags);
void free_page(unsigned long page);

struct cursor {
	u64 *at, *end;
};

u64 access_put_right(struct cursor *cursor, u64 partition, const u64 *pages)
{
	u64 status, *input = (void *)get_zeroed_page(0);

	if (!input)
		return 1;
	input[0] = partition;
	cursor->at = input + 1;
	if (cursor->end)
		input[1] = *cursor->end;
	status = hv_do_rep_hypercall(0x48, 1, 0, input, 0);
	free_page((unsigned long)input);
	return status;
}
