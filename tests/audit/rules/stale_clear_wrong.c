/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* The size of a pointer is cleared, not that of the header. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_clear_wrong(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	__builtin_memset(input, 0, sizeof(void *));
	input->partition = partition;
	input->names[0] = 5;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
