/* SPDX-License-Identifier: MIT */
/* expect: proved variable-header-miscounted */
/* The mask is variable header: it counts. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int cpumask_to_vpset(void *set, const void *cpus);

u64 miscounted_map_right(const void *cpus)
{
	u64 flags = irq_save(), status = -1;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	int banks = cpumask_to_vpset(input + 6, cpus);

	if (banks > 0)
		status = hv_do_hypercall(0x7e | (u64)(banks + 1) << 17, input, (void *)0);
	irq_restore(flags);
	return status;
}
