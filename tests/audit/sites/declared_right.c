/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* A page of another file, whose declaration says how it is aligned. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

extern u8 page[4096] ALIGNED(4096), out[4096] ALIGNED(4096);

u64 declared_right(void)
{
	struct registers_input *input = (void *)page;

	fill_header(input);
	input->names[0] = 1;
	return hv_do_hypercall((1ULL << 32) | 0x50, input, out);
}
