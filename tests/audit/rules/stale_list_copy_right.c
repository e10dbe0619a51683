/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The list is copied from somebody else's, as long as it is announced. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_list_copy_right(u64 partition, const u64 *pages, u16 count)
{
	u64 flags, status, *input;

	if (count > 511)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	__builtin_memcpy(input + 1, pages, count * sizeof(*pages));
	status = hv_do_rep_hypercall(0x48, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
