/* SPDX-License-Identifier: MIT */
/* expect: refuted control-truncated */
/* The caller may ask for more than 16 bits hold. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cut_count_caller(u64 partition, u32 count)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	status = hv_do_rep_hypercall(0x50, count, 0, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
