/* SPDX-License-Identifier: MIT */
/* expect: refuted control-truncated */
/* A whole control word goes where a code is asked for: its count is lost. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cut_code_wrong(u64 partition)
{
	u64 flags = irq_save(), status;
	u64 control = (3ULL << 32) | 0x50;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	status = hv_do_rep_hypercall(control, 1, 0, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
