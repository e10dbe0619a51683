/* SPDX-License-Identifier: MIT */
/* One helper in two contexts: with its own output page, and with the output on the input. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static u64 read_register(struct registers_input *input, void *output)
{
	return hv_do_hypercall((1ULL << 32) | 0x50, input, output);
}

u64 apart(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = read_register(input, this_cpu_ptr_load(hyperv_pcpu_output_arg));
	irq_restore(flags);
	return status;
}

u64 together(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = read_register(input, input);
	irq_restore(flags);
	return status;
}
