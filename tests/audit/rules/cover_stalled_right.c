/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* Whatever is left is handed over. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct unmap {
	u64 partition, base;
	u32 flags, padding;
};

u64 cover_stalled_right(u64 page, u64 end)
{
	u64 status = 0;

	if (end > 1ULL << 40)
		return 1;
	while (page < end) {
		u64 left = end - page, some = (left < 512 ? left : 512), flags = irq_save();
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
