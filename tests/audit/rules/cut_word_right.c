/* SPDX-License-Identifier: MIT */
/* expect: proved control-truncated */
/* The control word is put together in 64 bits; the count fits 16. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cut_word_right(u64 partition, u32 count)
{
	u64 flags, status, control;
	struct registers_input *input;

	if (count > 128)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	control = (u64)(u16)count << 32 | 0x50;
	input->partition = partition;
	status = hv_do_hypercall(control, input, (char *)input + 2048);
	irq_restore(flags);
	return status;
}
