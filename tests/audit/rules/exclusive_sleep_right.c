/* SPDX-License-Identifier: MIT */
/* expect: proved exclusive-use */
/* It sleeps before interrupts are turned off. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

void msleep(u32 milliseconds);

u64 exclusive_sleep_right(u64 partition)
{
	u64 flags, status;
	struct registers_input *input;

	msleep(1);
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
