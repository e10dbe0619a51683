/* SPDX-License-Identifier: MIT */
/* expect: undecided header-stale */
/* The result cannot hold as many entries as the guest's file tells of. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

struct ranges_input {
	u64 space;
	u64 flags;
	u64 ranges[];
};

typedef signed char (*fill_t)(struct ranges_input *list, void *data);

/* By the guest's file what this calls through the pointer writes the entries it counts. */
static signed char hyperv_flush_guest_mapping_range(struct ranges_input *input, fill_t fill, void *data)
{
	return fill(input, data);
}

u64 callback_narrow(u64 space, fill_t fill, void *data)
{
	u64 flags = irq_save(), status = -1;
	struct ranges_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	int count;

	input->space = space;
	input->flags = 0;
	count = hyperv_flush_guest_mapping_range(input, fill, data);
	if (count >= 0)
		status = hv_do_rep_hypercall(0xb0, count, 0, input, 0);
	irq_restore(flags);
	return status;
}
