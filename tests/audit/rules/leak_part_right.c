/* SPDX-License-Identifier: MIT */
/* expect: proved user-leak output-read-after-failure */
/* The program is given the pages withdrawn, also where the call failed behind them. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);

u64 leak_part_right(u64 *user, u64 partition, u32 count)
{
	u64 flags, status, *input, *output;
	u32 done;

	if (!count || count > 512)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	input[0] = partition;
	input[1] = 0;
	status = hv_do_hypercall((u64)count << 32 | 0x49, input, output);
	done = (status >> 32) & 0xfff;
	if (_copy_to_user(user, output, done * sizeof(*output)))
		status = 1;
	irq_restore(flags);
	return status;
}
