/* SPDX-License-Identifier: MIT */
/* expect: undecided batches-cover */
/* The same, but only the first partition gets any: for the others nothing is left. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct unmap {
	u64 partition, base;
	u32 flags, padding;
};

u64 cover_fields_kept(const u64 *partition, u32 partitions, u64 page, u64 pages)
{
	u64 done = 0;

	for (u32 i = 0; i < partitions; i++) {
		while (done < pages) {
			u64 left = pages - done, some = left < 100 ? left : 100;
			u64 flags = irq_save(), status;
			struct unmap *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

			__builtin_memset(input, 0, sizeof(*input));
			input->partition = partition[i];
			input->base = page + done;
			status = hv_do_rep_hypercall(0x4c, some, 0, input, (void *)0);
			irq_restore(flags);
			if (status & 0xffff)
				return status;
			done += some;
		}
	}
	return 0;
}
