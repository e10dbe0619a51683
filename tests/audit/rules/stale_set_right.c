/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The mask and the banks are written by a function outside; the list stands behind them. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int cpumask_to_vpset(u64 *set, const u64 *cpus);

u64 stale_set_right(const u64 *cpus, const u64 *list, u32 total)
{
	u64 flags = irq_save(), status = 5, *input = this_cpu_ptr_load(hyperv_pcpu_input_arg), *to;
	int banks;
	u32 i;

	if (total > 400)
		total = 400;
	input[0] = 0;
	input[1] = 2;
	input[2] = 0;
	banks = cpumask_to_vpset(input + 2, cpus);
	if (banks > 0) {
		to = input + 4 + banks;
		for (i = 0; i < total; i++)
			to[i] = list[i];
		status = hv_do_rep_hypercall(0x14, total, banks, input, (void *)0);
	}
	irq_restore(flags);
	return status;
}
