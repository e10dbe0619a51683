/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* Entries of 8 bytes are announced, 4 bytes of each are copied. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_list_copy_wrong(u64 partition, const u64 *pages, u16 count)
{
	u64 flags, status, *input;

	if (count > 511)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	__builtin_memcpy(input + 1, pages, count * sizeof(u32));
	status = hv_do_rep_hypercall(0x48, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
