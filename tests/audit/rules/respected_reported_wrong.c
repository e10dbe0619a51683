/* SPDX-License-Identifier: MIT */
/* expect: refuted reps-completed-respected */
/* A call without an effect that lasts: a failed batch is told of as if all of it had been done. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct unmap {
	u64 partition, base;
	u32 flags, padding;
};

u64 respected_reported_wrong(u64 page, u32 pages, u32 *told)
{
	u64 failed = 0;
	u32 done = 0;

	while (done < pages && !failed) {
		u32 some = pages - done < 100 ? pages - done : 100;
		u64 flags = irq_save(), status;
		struct unmap *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

		__builtin_memset(input, 0, sizeof(*input));
		input->base = page + done;
		status = hv_do_rep_hypercall(0x4c, some, 0, input, (void *)0);
		irq_restore(flags);
		done += some;
		failed = status & 0xffff;
	}
	*told = done;
	return failed;
}
