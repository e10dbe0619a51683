/* SPDX-License-Identifier: MIT */
/* expect: proved irqs-unbalanced */
/* The error path restores before it leaves. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int irqs_error_right(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	int ret = 0;

	input->partition = partition;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	if (!succeeded(status)) {
		ret = -5;
		goto out;
	}
	ret = *((u8 *)input + 64);
out:
	irq_restore(flags);
	return ret;
}
