/* SPDX-License-Identifier: MIT */
/* expect: proved variable-header-miscounted */
/* Banks without processors are left out, and the others stand one behind the other. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
struct ipi {
	u32 vector, level;
	u64 format, mask, banks[];
};


u64 miscounted_some_right(const u64 *masks, u32 vector)
{
	u64 flags = irq_save(), status;
	struct ipi *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u32 bank, count = 0;

	input->vector = vector;
	input->level = 0;
	input->format = 0;
	input->mask = 0;
	for (bank = 0; bank < 8; bank++) {
		if (!masks[bank])
			continue;
		input->mask |= 1ULL << bank;
		input->banks[count++] = masks[bank];
	}
	status = hv_do_hypercall(0x15 | (u64)count << 17, input, 0);
	irq_restore(flags);
	return status;
}
