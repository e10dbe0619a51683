/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* A call that failed completed fewer than it was asked for: it goes on there. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 restart_right(u16 count)
{
	u64 flags, status;
	u16 done = 0;

	if (!count || count > 100)
		return 1;
	do {
		struct registers_input *input;
		void *output;

		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
		fill_header(input);
		status = hv_do_rep_hypercall_ex(0x50, count, 0, done, input, output);
		irq_restore(flags);
		done = (status >> 32 & 0xfff);
	} while ((status & 0xffff) == 0xb);
	return status;
}
