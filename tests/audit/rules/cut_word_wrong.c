/* SPDX-License-Identifier: MIT */
/* expect: refuted control-truncated */
/* The control word is put together in 64 bits and kept in 32. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cut_word_wrong(u64 partition, u16 count)
{
	u64 flags, status;
	struct registers_input *input;
	u32 control;

	if (count > 128)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	control = (u64)count << 32 | 0x50;
	input->partition = partition;
	status = hv_do_hypercall(control, input, (char *)input + 2048);
	irq_restore(flags);
	return status;
}
