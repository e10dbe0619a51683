/* SPDX-License-Identifier: MIT */
/* expect: refuted gpa-valid */
/* The page number is made of the address of a local array. */
#include "pages.h"

void **hyperv_pcpu_input_arg;
void *vmalloc(unsigned long bytes);
void *__get_free_pages(u32 flags, u32 order);

u64 gpa_listed_stack_wrong(u64 partition)
{
	u64 memory[2] = {0, 0};
	u64 flags, status, *input;

	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	input[1] = virt_to_phys(memory) >> 12;
	status = hv_do_rep_hypercall(0x48, 1, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
