/* SPDX-License-Identifier: MIT */
/* expect: refuted variable-header-miscounted */
/* The last qword of bytes that are no multiple of 8 is not announced. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 miscounted_state_wrong(const u64 *pages, u32 page_count, const void *from, u32 bytes)
{
	u64 flags, status;
	u64 *input;
	u32 i, qwords;

	if (page_count > 507 || bytes > PAGE_BYTES - 40)
		return -1;
	qwords = bytes ? bytes / 8 : page_count;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	if (bytes)
		__builtin_memcpy(input + 5, from, bytes);
	else
		for (i = 0; i < page_count; i++)
			input[5 + i] = pages[i];
	status = hv_do_hypercall(0xe4 | (u64)qwords << 17, input, (void *)0);
	irq_restore(flags);
	return status;
}
