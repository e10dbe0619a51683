/* SPDX-License-Identifier: MIT */
/* expect: refuted irqs-unbalanced */
/* A function that other files may call, too, reads what decides: it is read here. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

extern int kind_of_hypervisor;

int is_ours(void)
{
	return kind_of_hypervisor == 0x4d53;
}

int irqs_asked_wrong(u64 partition, u32 vp)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	if (is_ours() && vp == 77) {
		return -1;
	}
	input->partition = partition;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return succeeded(status) ? 0 : -5;
}
