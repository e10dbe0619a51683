/* SPDX-License-Identifier: MIT */
/* expect: proved irqs-unbalanced exclusive-use */
/* A lock that saves the flags. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 _raw_spin_lock_irqsave(void *lock);
void _raw_spin_unlock_irqrestore(void *lock, u64 flags);
static u32 lock;

int irqs_lock_right(u64 partition, u32 vp)
{
	u64 flags = _raw_spin_lock_irqsave(&lock), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	input->vp = vp;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	_raw_spin_unlock_irqrestore(&lock, flags);
	return succeeded(status) ? 0 : -5;
}
