/* SPDX-License-Identifier: MIT */
/* expect: proved page-live */
/* A function outside is handed the page: it is taken not to give it back. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

unsigned long get_zeroed_page(u32 flags);
void free_page(unsigned long page);
void look_at(const void *memory);

u64 live_handed(u64 partition)
{
	u64 status, *input = (void *)get_zeroed_page(0);

	if (!input)
		return 1;
	input[0] = partition;
	look_at(input);
	status = hv_do_hypercall(0x43, input, 0);
	free_page((unsigned long)input);
	return status;
}
