/* SPDX-License-Identifier: MIT */
/* expect: undecided output-read-after-failure */
/* Values before the one that failed are looked at: nobody says that they are valid. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 failure_partial(void)
{
	u64 flags = irq_save(), first = 0, status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	status = hv_do_rep_hypercall(0x50, 3, 0, input, output);
	if (status >> 32 & 0xfff)
		first = output[0].low;
	irq_restore(flags);
	return first;
}
