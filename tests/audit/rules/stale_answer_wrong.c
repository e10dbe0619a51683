/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* The partition comes from another call, whether that succeeded or not. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static inline u64 own_partition(u64 *output)
{
	hv_do_hypercall(0x46, 0, output);
	return output[0];
}

u64 stale_answer_wrong(u32 code)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	input[0] = own_partition(output);
	input[1] = code;
	status = hv_do_hypercall(0x44, input, output);
	irq_restore(flags);
	return status;
}
