/* SPDX-License-Identifier: MIT */
/* expect: none reps-completed-respected */
/* How far the caller is goes on by what was done. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct unmap {
	u64 partition, base;
	u32 flags, padding;
};

u64 respected_kept_right(u64 page, u32 pages, u32 *told)
{
	u32 some = pages < 100 ? pages : 100;
	u64 flags = irq_save(), status;
	struct unmap *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	__builtin_memset(input, 0, sizeof(*input));
	input->base = page + *told;
	status = hv_do_rep_hypercall(0x4c, some, 0, input, (void *)0);
	irq_restore(flags);
	*told += status >> 32 & 0xfff;
	return status & 0xffff;
}
