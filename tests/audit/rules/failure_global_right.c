/* SPDX-License-Identifier: MIT */
/* expect: proved output-read-after-failure */
/* The output's address is put in a variable of the file, and another one is read there behind the call. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

unsigned long get_zeroed_page(u32 flags);

u64 *latest, *other;

u64 failure_global_right(u64 partition)
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
	return *other;
}
