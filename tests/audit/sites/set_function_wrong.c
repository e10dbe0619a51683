/* SPDX-License-Identifier: MIT */
/* expect: undecided variable-header-encodable (input-within-page) (input-in-region) */
/* Nothing bounds the banks: that the function is known does not make its body right. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

extern u32 hv_max_vp_index;
extern u32 *hv_vp_index;

static inline int cpumask_to_vpset(u64 *set, const u8 *cpus)
{
	int cpu, bank, banks = 1;
	int most = hv_max_vp_index / 64;

	for (bank = 0; bank <= most; bank++)
		set[2 + bank] = 0;
	for (cpu = 0; cpu < 4096; cpu++) {
		if (!cpus[cpu])
			continue;
		bank = hv_vp_index[cpu] / 64;
		if (hv_vp_index[cpu] == 0xffffffff)
			return -1;
		set[2 + bank] |= 1;
		if (bank >= banks)
			banks = bank + 1;
	}
	set[1] = ~0ULL;
	return banks;
}

u64 set_function_wrong(const u8 *cpus)
{
	u64 flags = irq_save(), status = 1;
	struct flush_ex_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	int banks;

	input->space = 0;
	input->flags = 3;
	input->format = 0;
	input->valid_banks = 0;
	banks = cpumask_to_vpset((u64 *)input + 2, cpus);
	if (banks > 0)
		status = hv_do_rep_hypercall(0x13, 0, banks, input, NULL);
	irq_restore(flags);
	return status;
}
