/* SPDX-License-Identifier: MIT */
/* expect: proved gpa-valid */
/* The page number is made of the physical address. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long __get_free_pages(u32 flags, u32 order);

u64 gpa_number_right(u64 partition)
{
	u64 memory = __get_free_pages(0, 0), flags, status, *input;

	if (!memory)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	input[1] = virt_to_phys((void *)memory) >> 12;
	status = hv_do_rep_hypercall(0x48, 1, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
