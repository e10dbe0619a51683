/* SPDX-License-Identifier: MIT */
/* expect: proved output-read-after-failure */
/* A function in the same file reads the output, of a call that succeeded. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) u64 first(u64 *output)
{
	return output[0];
}

u64 failure_callee_right(u64 *id)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	status = hv_do_hypercall(0x46, 0, input);
	if (succeeded(status))
		*id = first(input);
	irq_restore(flags);
	return status;
}
