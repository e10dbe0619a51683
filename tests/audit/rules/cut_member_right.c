/* SPDX-License-Identifier: MIT */
/* expect: proved control-truncated */
/* A helper returns two numbers in one register; the count is one of them, whole. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct found {
	u32 kept, seen;
};

static struct found keep_even(u32 *names, const u32 *all, u32 count)
{
	struct found found = { 0, 0 };

	for (; found.seen < count; found.seen++)
		if (!(all[found.seen] & 1))
			names[found.kept++] = all[found.seen];
	return found;
}

u64 cut_member_right(u64 partition, const u32 *all, u32 count)
{
	u64 flags, status;
	struct registers_input *input;
	struct found found;

	if (count > 200)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = partition;
	found = keep_even(input->names, all, count);
	status = hv_do_rep_hypercall(0x50, found.kept, 0, input, (char *)input + 1024);
	irq_restore(flags);
	return status;
}
