/* SPDX-License-Identifier: MIT */
/* expect: undecided */
/* No contract has this call code. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 unknown_code(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = hv_do_hypercall(0x7ffe, input, input);
	irq_restore(flags);
	return status;
}
