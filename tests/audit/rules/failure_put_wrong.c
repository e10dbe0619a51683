/* SPDX-License-Identifier: MIT */
/* expect: undecided output-read-after-failure */
/* The output's address is put in memory before the call, and read there behind it. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

unsigned long get_zeroed_page(u32 flags);
void free_page(unsigned long page);

struct answer {
	u64 *volatile output, value;
};

u64 failure_put_wrong(struct answer *answer, u64 partition)
{
	u64 flags, status, *input, *output = (void *)get_zeroed_page(0);

	if (!output)
		return 1;
	answer->output = output;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	input[1] = 1;
	status = hv_do_hypercall(0x44, input, output);
	irq_restore(flags);
	answer->value = *answer->output;
	free_page((unsigned long)output);
	return status;
}
