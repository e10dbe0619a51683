/* SPDX-License-Identifier: MIT */
/* expect: refuted no-overlap */
/* Input and output are one page under two names. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u8 page[4096] ALIGNED(4096);
extern u8 out[4096] __attribute__((alias("page")));

u64 alias_page_wrong(void)
{
	struct registers_input *input = (void *)page;

	fill_header(input);
	input->names[0] = 1;
	return hv_do_hypercall((1ULL << 32) | 0x50, input, out);
}
