/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* What is filled is counted in bytes. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_bytes_right(const u32 *names, u32 count)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u32 at;

	if (!count || count > 100)
		count = 1;
	__builtin_memset(input, 0, sizeof(*input));
	for (at = 0; at < count * sizeof(u32); at += sizeof(u32))
		*(u32 *)((char *)input->names + at) = *names++;
	status = hv_do_rep_hypercall(0x50, count, 0, input, (char *)input + 2048);
	irq_restore(flags);
	return status;
}
