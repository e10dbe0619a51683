/* SPDX-License-Identifier: MIT */
/* expect: refuted access-in-region */
/* The guard forgets the header. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 access_copy_wrong(const void *from, u32 bytes)
{
	u64 flags, status;
	struct registers_input *input;

	if (bytes > PAGE_BYTES)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	__builtin_memcpy(input->names, from, bytes);
	status = hv_do_rep_hypercall(0x50, 1, 0, input, this_cpu_ptr_load(hyperv_pcpu_output_arg));
	irq_restore(flags);
	return status;
}
