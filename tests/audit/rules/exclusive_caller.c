/* SPDX-License-Identifier: MIT */
/* expect: undecided exclusive-use */
/* The function leaves interrupts to its caller. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 exclusive_caller(u64 partition)
{
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	return hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
}
