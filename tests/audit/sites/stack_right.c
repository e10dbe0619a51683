/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* A static buffer that is aligned to a page. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static struct { struct register_value v[256]; } __attribute__((aligned(4096))) value;

u64 stack_right(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = hv_do_hypercall((1ULL << 32) | 0x50, input, &value);
	irq_restore(flags);
	return status;
}
