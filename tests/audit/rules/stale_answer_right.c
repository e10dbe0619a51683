/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The partition comes from another call that succeeded. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static inline u64 own_partition(u64 *output)
{
	u64 status = hv_do_hypercall(0x46, 0, output);

	return succeeded(status) ? output[0] : ~0ULL;
}

u64 stale_answer_right(u32 code)
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
