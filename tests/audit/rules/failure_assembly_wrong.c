/* SPDX-License-Identifier: MIT */
/* expect: undecided output-read-after-failure */
/* Assembly tests a bit of the output, whatever the call said. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 failure_assembly_wrong(u64 partition, long bit)
{
	u64 flags, *input, *output;
	_Bool set;

	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	input[0] = partition;
	input[1] = 1;
	hv_do_hypercall(0x44, input, output);
	asm volatile("btq %2,%1" : "=@ccc"(set) : "m"(*output), "Ir"(bit & 63) : "memory");
	irq_restore(flags);
	return set;
}
