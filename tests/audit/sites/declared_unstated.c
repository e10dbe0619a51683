/* SPDX-License-Identifier: MIT */
/* expect: undecided input-within-page */
/* requires: page is aligned to 4096 bytes */
/* Its declaration does not say it. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

extern u64 page[512];
extern u8 out[4096] ALIGNED(4096);

u64 declared_unstated(void)
{
	struct registers_input *input = (void *)page;

	fill_header(input);
	input->names[0] = 1;
	return hv_do_hypercall((1ULL << 32) | 0x50, input, out);
}
