/* SPDX-License-Identifier: MIT */
/* expect: undecided output-read-after-failure */
/* The second call's output is smaller: what lies behind it is the first one's, which may have failed. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static __attribute__((always_inline)) u64 ask(u64 word, u64 *input, u64 *output)
{
	input[1] = input[2] = input[3] = 0;
	return hv_do_hypercall(word, input, output);
}

u64 failure_smaller(u64 partition)
{
	u64 flags = irq_save(), first, second, seen = 0;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	input[0] = partition;
	input[1] = input[2] = input[3] = 0;
	first = hv_do_hypercall(0x52, input, output);
	if (first != 7) {
		second = ask(0x44, input, output);
		if (succeeded(second))
			seen = output[1];
	}
	irq_restore(flags);
	return seen;
}
