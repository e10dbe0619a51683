/* SPDX-License-Identifier: MIT */
/* expect: proved control-truncated */
/* The call code alone goes where a code is asked for. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cut_code_right(u64 partition)
{
	u64 flags = irq_save(), status;
	u64 code = 0x50;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	status = hv_do_rep_hypercall(code, 1, 0, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
