/* SPDX-License-Identifier: MIT */
/* expect: undecided gpa-valid */
/* The same of memory that the caller names: it may be told by another address. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long __get_free_pages(u32 flags, u32 order);

u64 gpa_number_argument(void *memory)
{
	u64 flags, status, *input;

	if (!memory)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = -1ULL;
	input[1] = (u64)memory >> 12;
	status = hv_do_rep_hypercall(0x48, 1, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
