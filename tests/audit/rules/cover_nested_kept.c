/* SPDX-License-Identifier: MIT */
/* expect: undecided batches-cover */
/* Ranges in batches; a range begins as far in it as the one before was long. No run shows it: what
   lies in memory behind a pointer is the same for every range. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct unmap {
	u64 partition, base;
	u32 flags, padding;
};

struct range {
	u64 page, pages;
};

u64 cover_nested_kept(const struct range *range, u32 ranges)
{
	u64 done = 0;

	for (u32 i = 0; i < ranges; i++) {
		while (done < range[i].pages) {
			u64 left = range[i].pages - done, some = left < 100 ? left : 100;
			u64 flags = irq_save(), status;
			struct unmap *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

			__builtin_memset(input, 0, sizeof(*input));
			input->base = range[i].page + done;
			status = hv_do_rep_hypercall(0x4c, some, 0, input, (void *)0);
			irq_restore(flags);
			if (status & 0xffff)
				return status;
			done += some;
		}
	}
	return 0;
}
