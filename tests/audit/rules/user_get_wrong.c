/* SPDX-License-Identifier: MIT */
/* expect: refuted user-controlled */
/* The number of pages is what a program wrote, as get_user() reads it. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 user_get_wrong(const u32 *from)
{
	register u64 count asm("rdx");
	u64 flags, status, *input;
	int failed;

	asm volatile("call __get_user_4" : "=a"(failed), "=r"(count) : "0"(from));
	if (failed)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = 1;
	input[1] = input[2] = 0;
	status = hv_do_rep_hypercall(0x4c, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
