/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The mask is cleared before the set is filled. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int cpumask_to_vpset(void *set, const void *cpus);

u64 stale_set_right(const void *cpus)
{
	u64 flags = irq_save(), status = -1;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	int banks;

	input[0] = 0;
	input[1] = 0;
	input[2] = 0;
	input[3] = 0;
	banks = cpumask_to_vpset(input + 2, cpus);
	if (banks >= 0)
		status = hv_do_rep_hypercall(0x13, 0, banks, input, (void *)0);
	irq_restore(flags);
	return status;
}
