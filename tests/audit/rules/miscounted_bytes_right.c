/* SPDX-License-Identifier: MIT */
/* expect: proved variable-header-miscounted */
/* Failure of the conversion is tested for. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int cpumask_to_vpset(void *set, const void *cpus);

u64 miscounted_bytes_right(const void *cpus)
{
	u64 flags = irq_save(), status = -1;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	int banks = cpumask_to_vpset(input + 2, cpus);

	if (banks < 0)
		goto out;
	input[0] = 0;
	input[1] = 0;
	status = hv_do_rep_hypercall(0x13, 0, banks, input, (void *)0);
out:
	irq_restore(flags);
	return status;
}
