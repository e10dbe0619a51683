/* SPDX-License-Identifier: MIT */
/* expect: undecided output-read-after-failure */
/* The caller says how much is copied out of the 8 bytes that the call returns. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct property_input {
	u64 partition;
	u32 code;
	u32 reserved;
};

u64 failure_size_wrong(u64 partition, u64 *to, u32 size)
{
	u64 flags = irq_save(), status, value = 0;
	struct property_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	input->partition = partition;
	input->code = 1;
	input->reserved = 0;
	status = hv_do_hypercall(0x44, input, output);
	if (succeeded(status))
		__builtin_memcpy(to, output, size < 4096 ? size : 4096);
	irq_restore(flags);
	return value;
}
