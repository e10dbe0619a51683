/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* A simple call: 16 bytes in, the output behind them. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 property_right(u64 partition, u32 code)
{
	u64 flags = irq_save();
	struct property_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = (u64 *)input + sizeof(*input) / 8;
	u64 status;

	input->partition = partition;
	input->code = code;
	input->padding = 0;
	status = hv_do_hypercall(0x44, input, output);
	irq_restore(flags);
	return status;
}
