/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) */
/* However the other file aligns it, the output does not fit. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

extern u64 page[512] ALIGNED(4096);
extern u64 out[512];

u64 declared_beyond_wrong(void)
{
	struct registers_input *input = (void *)page;

	fill_header(input);
	input->names[0] = 1;
	return hv_do_hypercall((300ULL << 32) | 0x50, input, out);
}
