/* SPDX-License-Identifier: MIT */
/* expect: refuted batches-cover */
/* The page behind each range is left out. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

struct unmap {
	u64 partition, page;
	u32 flags, padding;
};

u64 cover_range_wrong(u64 partition, u64 page, u64 end)
{
	u64 status = 0, flags, n;
	struct unmap *input;

	if (end > 1ULL << 40)
		return 1;
	while (page < end) {
		n = end - page < 512 ? end - page : 512;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input->partition = partition;
		input->page = page;
		input->flags = 0;
		input->padding = 0;
		status = hv_do_rep_hypercall(0x4c, n, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status))
			return status;
		page += n + 1;
	}
	return status;
}
