/* SPDX-License-Identifier: MIT */
/* expect: refuted user-leak */
/* All that was asked for goes to the program, though fewer may have come. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);

u64 leak_part_wrong(u64 *user, u64 partition, u32 count)
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
	if (_copy_to_user(user, output, count * sizeof(*output)))
		status = 1;
	irq_restore(flags);
	return status;
}
