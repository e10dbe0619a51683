/* SPDX-License-Identifier: MIT */
/* expect: proved output-read-after-failure */
/* Assembly that tests a bit is not given the output, but a copy that waits for the status. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 failure_assembly_right(u64 partition, long bit)
{
	u64 flags, word = 0, *input, *output;
	_Bool set;

	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	input[0] = partition;
	input[1] = 1;
	if (succeeded(hv_do_hypercall(0x44, input, output)))
		word = *output;
	irq_restore(flags);
	asm volatile("btq %2,%1" : "=@ccc"(set) : "m"(word), "Ir"(bit & 63) : "memory");
	return set;
}
