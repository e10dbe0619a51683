/* SPDX-License-Identifier: MIT */
/* expect: undecided access-in-region */
/* The same where the call failed, maybe before the first entry. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct registers {
	u64 partition;
	u32 vp, vtl, names[];
};

u64 access_last_failed(const u32 *names, u32 n)
{
	u64 flags = irq_save(), status = 1, last = 0;
	u32 done;
	struct registers *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	if (n && n <= 200) {
		input->partition = -1ULL;
		input->vp = input->vtl = 0;
		for (u32 i = 0; i < n; i++)
			input->names[i] = names[i];
		status = hv_do_rep_hypercall(0x50, n, 0, input, output);
		done = status >> 32 & 0xfff;
		if (status & 0xffff)
			last = output[2 * (u64)(done - 1)];
	}
	irq_restore(flags);
	return last;
}
