/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The caller has filled the input: that is taken by name. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_elsewhere(struct registers_input *input, void *output)
{
	return hv_do_hypercall((1ULL << 32) | 0x50, input, output);
}
