/* SPDX-License-Identifier: MIT */
/* expect: refuted batches-cover */
/* After a failure the loop is tried again, from its start. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
int make_room(void);

struct unmap {
	u64 partition, base;
	u32 flags, padding;
};

u64 cover_tries_wrong(u64 page, u32 pages)
{
	u64 status = 0;
	u32 done = 0;

	for (u32 tries = 0; tries < 3; tries++) {
		done = 0;
		while (done < pages) {
			u32 some = pages - done < 100 ? pages - done : 100;
			u64 flags = irq_save();
			struct unmap *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

			__builtin_memset(input, 0, sizeof(*input));
			input->base = page + done;
			status = hv_do_rep_hypercall(0x4c, some, 0, input, (void *)0);
			irq_restore(flags);
			done += status >> 32 & 0xfff;
			if (status & 0xffff)
				break;
		}
		if (done >= pages || make_room())
			break;
	}
	return status;
}
