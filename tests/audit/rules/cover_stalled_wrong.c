/* SPDX-License-Identifier: MIT */
/* expect: refuted batches-cover */
/* What is left and less than 8 pages is handed over never, and the loop does not end. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct unmap {
	u64 partition, base;
	u32 flags, padding;
};

u64 cover_stalled_wrong(u64 page, u64 end)
{
	u64 status = 0;

	if (end > 1ULL << 40)
		return 1;
	while (page < end) {
		u64 left = end - page, some = (left < 512 ? left : 512) & ~7ULL, flags = irq_save();
		struct unmap *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

		__builtin_memset(input, 0, sizeof(*input));
		input->base = page;
		if (some)
			status = hv_do_rep_hypercall(0x4c, some, 0, input, (void *)0);
		irq_restore(flags);
		if (status & 0xffff)
			break;
		page += some;
	}
	return status;
}
