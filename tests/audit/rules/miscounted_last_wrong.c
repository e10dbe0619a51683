/* SPDX-License-Identifier: MIT */
/* expect: refuted variable-header-miscounted */
/* The number of the last bank is taken for how many there are. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
struct ipi {
	u32 vector, level;
	u64 format, mask, banks[];
};


u64 miscounted_last_wrong(const u64 *masks, u32 last, u32 vector)
{
	u64 flags, status;
	struct ipi *input;
	u32 bank;

	if (last >= 64)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->vector = vector;
	input->level = 0;
	input->format = 0;
	input->mask = ~0ULL >> (63 - last);
	for (bank = 0; bank <= last; bank++)
		input->banks[bank] = masks[bank];
	status = hv_do_hypercall(0x15 | (u64)last << 17, input, 0);
	irq_restore(flags);
	return status;
}
