/* SPDX-License-Identifier: MIT */
/* expect: proved gpa-valid */
/* A page of the virtual address is asked for. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long __get_free_pages(u32 flags, u32 order);

u64 gpa_number_virtual_right(void *memory)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input[0] = -1ULL;
	input[1] = input[2] = 0;
	input[3] = (u64)memory >> 12;
	status = hv_do_hypercall(0x52, input, this_cpu_ptr_load(hyperv_pcpu_output_arg));
	irq_restore(flags);
	return status;
}
