/* SPDX-License-Identifier: MIT */
/* expect: refuted control-truncated */
/* The same, but what says that there are too many becomes the count. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

struct ranges_input {
	u64 space;
	u64 flags;
	u64 ranges[510];
};

typedef int (*fill_t)(struct ranges_input *list, const u64 *data);

static int fill_ranges(struct ranges_input *list, const u64 *data)
{
	u64 at = data[0], left = data[1];
	int n = 0;

	do {
		u64 pages = left > 2048 ? 2048 : left;

		if (n >= 510)
			return -28;
		list->ranges[n++] = at << 12 | (pages - 1);
		at += pages;
		left -= pages;
	} while (left);
	return n;
}

static u64 flush(u64 space, fill_t fill, const u64 *data)
{
	u64 flags = irq_save(), status = -1;
	struct ranges_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	int count;

	input->space = space;
	input->flags = 0;
	count = fill(input, data);
	if (count)
		status = hv_do_rep_hypercall(0xb0, count, 0, input, 0);
	irq_restore(flags);
	return status;
}

u64 callback_known_wrong(u64 space, u64 first, u64 pages)
{
	u64 range[2] = { first, pages };

	return pages ? flush(space, fill_ranges, range) : 0;
}
