/* SPDX-License-Identifier: MIT */
/* expect: refuted user-controlled */
/* What is written to a file is a number of pages. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
int kstrtouint(const char *text, u32 base, u32 *value);

u64 user_file_wrong(const char *text)
{
	u64 flags, status, *input;
	u32 count;

	if (kstrtouint(text, 0, &count))
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = 1;
	input[1] = input[2] = 0;
	status = hv_do_rep_hypercall(0x4c, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
