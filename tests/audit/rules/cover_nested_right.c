/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* Ranges in batches; each range begins with its first page. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct unmap {
	u64 partition, base;
	u32 flags, padding;
};

struct range {
	u64 page, pages;
};

u64 cover_nested_right(const struct range *range, u32 ranges)
{
	for (u32 i = 0; i < ranges; i++) {
		u64 done = 0;

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
