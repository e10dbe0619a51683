/* SPDX-License-Identifier: MIT */
/* expect: undecided */
/* The caller chooses the call. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 code_argument(u64 control)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = hv_do_hypercall(control, input, input);
	irq_restore(flags);
	return status;
}
