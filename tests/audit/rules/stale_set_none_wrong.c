/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* A result of 0 says that there is no set: the mask is not written then. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int cpumask_to_vpset(void *set, const void *cpus);

u64 stale_set_none_wrong(const void *cpus)
{
	u64 flags = irq_save(), status = -1;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	int banks;

	input[0] = 0;
	input[1] = 0;
	input[2] = 0;
	banks = cpumask_to_vpset(input + 2, cpus);
	if (banks >= 0)
		status = hv_do_rep_hypercall(0x13, 0, banks, input, (void *)0);
	irq_restore(flags);
	return status;
}
