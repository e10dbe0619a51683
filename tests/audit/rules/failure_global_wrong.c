/* SPDX-License-Identifier: MIT */
/* expect: undecided output-read-after-failure */
/* The output's address is put in a variable of the file, and read there behind the call. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

unsigned long get_zeroed_page(u32 flags);

u64 *latest;

u64 failure_global_wrong(u64 partition)
{
	u64 flags, *input, *output = (void *)get_zeroed_page(0);

	if (!output)
		return 0;
	latest = output;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	input[1] = 1;
	hv_do_hypercall(0x44, input, output);
	irq_restore(flags);
	return *latest;
}
