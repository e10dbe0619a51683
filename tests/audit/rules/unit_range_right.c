/* SPDX-License-Identifier: MIT */
/* expect: proved page-unit */
/* A page number that begins at bit 12, beside how many more there are. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct range {
	u64 more : 12;
	u64 page : 52;
};

struct flush {
	u64 space;
	u64 flags;
	struct range ranges[];
};

u64 unit_range_right(u64 address, u64 size)
{
	u64 flags = irq_save(), status;
	struct flush *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->space = 1;
	input->flags = 0;
	input->ranges[0] = (struct range){ .more = size >> 14, .page = address >> 12 };
	status = hv_do_rep_hypercall(0xb0, 1, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
