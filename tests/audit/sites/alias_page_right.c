/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Two pages. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u8 page[4096] ALIGNED(4096), out[4096] ALIGNED(4096);

u64 alias_page_right(void)
{
	struct registers_input *input = (void *)page;

	fill_header(input);
	input->names[0] = 1;
	return hv_do_hypercall((1ULL << 32) | 0x50, input, out);
}
