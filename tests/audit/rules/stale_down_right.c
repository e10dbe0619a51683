/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The list is filled from its end. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_down_right(const u32 *names, u32 count)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u32 i = count;

	if (!count || count > 100)
		count = 1;
	__builtin_memset(input, 0, sizeof(*input));
	for (i = count; i--;)
		input->names[i] = names[i];
	status = hv_do_rep_hypercall(0x50, count, 0, input, (char *)input + 2048);
	irq_restore(flags);
	return status;
}
