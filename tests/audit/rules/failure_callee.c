/* SPDX-License-Identifier: MIT */
/* expect: undecided output-read-after-failure */
/* A function in the same file reads the output, whatever became of the call. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) u64 first(u64 *output)
{
	return output[0];
}

u64 failure_callee(u64 *id)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	status = hv_do_hypercall(0x46, 0, input);
	*id = first(input);
	irq_restore(flags);
	return status;
}
