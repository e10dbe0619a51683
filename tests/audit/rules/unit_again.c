/* SPDX-License-Identifier: MIT */
/* expect: undecided page-unit */
/* A page number is shifted by 12 bits again. */
#include "pages.h"

void **hyperv_pcpu_input_arg;

u64 unit_again(void *memory)
{
	u64 flags = irq_save(), status, page = virt_to_phys(memory) >> 12;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input[0] = -1ULL;
	input[1] = page >> 12;
	status = hv_do_rep_hypercall(0x48, 1, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
