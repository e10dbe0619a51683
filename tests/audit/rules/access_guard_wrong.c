/* SPDX-License-Identifier: MIT */
/* expect: refuted access-in-region */
/* The guard rounds down what the loop makes an entry of: 1021 units and a byte pass it. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct range {
	u64 start, end;
};

u64 access_guard_wrong(const struct range *range)
{
	u64 flags = irq_save(), status = 1, at;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u32 n = 0;

	if (range->end <= range->start || (range->end - range->start) >> 24 > 1020)
		goto out;
	for (at = range->start; at < range->end; at += 1ULL << 24)
		input->names[n++] = at >> 24;
	status = hv_do_rep_hypercall(0x50, 1, 0, input, output);
out:
	irq_restore(flags);
	return status;
}
