/* SPDX-License-Identifier: MIT */
/* expect: undecided output-within-page */
/* Where the output lies only the caller knows. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 caller_buffer(void *output)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = hv_do_hypercall((1ULL << 32) | 0x50, input, output);
	irq_restore(flags);
	return status;
}
