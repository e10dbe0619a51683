/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The list is copied from another part of the page, which is filled before. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_within_right(u64 partition, const u64 *pages, u32 count)
{
	u64 flags, status, *input;

	if (!count || count > 200)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	for (u32 i = 0; i < count; i++)
		input[256 + i] = pages[i];
	__builtin_memcpy(input + 1, input + 256, count * sizeof(*input));
	status = hv_do_rep_hypercall(0x48, count, 0, input, 0);
	irq_restore(flags);
	return status;
}
