/* SPDX-License-Identifier: MIT */
/* expect: proved user-leak output-read-after-failure */
/* A bare call may succeed when some entries are done: so many are copied out. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);

u64 leak_some_right(u8 *user, u64 page, u32 count)
{
	u64 flags, status, *input;
	u8 *output;

	if (!count || count > 4095)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	input[0] = -1ULL;
	input[1] = 0;
	input[2] = page;
	status = hv_do_hypercall((u64)count << 32 | 0xc9, input, output);
	if (!(status & 0xffff) && _copy_to_user(user, output, status >> 32 & 0xfff))
		status = 1;
	irq_restore(flags);
	return status;
}
