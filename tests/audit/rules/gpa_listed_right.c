/* SPDX-License-Identifier: MIT */
/* expect: proved gpa-valid */
/* The page number is made of an address of the page allocator. */
#include "pages.h"

void **hyperv_pcpu_input_arg;
void *vmalloc(unsigned long bytes);
void *__get_free_pages(u32 flags, u32 order);

u64 gpa_listed_right(u64 partition)
{
	void *memory = __get_free_pages(0, 0);
	u64 flags, status, *input;

	if (!memory)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	input[1] = virt_to_phys(memory) >> 12;
	status = hv_do_rep_hypercall(0x48, 1, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
