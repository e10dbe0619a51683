/* SPDX-License-Identifier: MIT */
/* expect: none output-for-nothing */
/* A flush is given a pointer to output by some callers. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 note_some_output(u64 mask, int told)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input[0] = 1;
	input[1] = 0;
	input[2] = mask;
	status = hv_do_hypercall(0x02, input, told ? input + 3 : (void *)0);
	irq_restore(flags);
	return status;
}
