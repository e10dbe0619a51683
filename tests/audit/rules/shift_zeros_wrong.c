/* SPDX-License-Identifier: MIT */
/* expect: refuted defined */
/* By one more than the place of the highest bit of what is left. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 shift_zeros_wrong(u64 first, u64 left)
{
	u64 flags = irq_save(), status, size;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	while (left > 4) {
		size = 1ULL << (64 - __builtin_clzll(left));
		first += size;
		left -= size;
	}
	input->partition = first;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
