/* SPDX-License-Identifier: MIT */
/* expect: undecided access-in-region */
/* The input is written through its physical address. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 access_physical(u64 partition)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	*(u64 *)virt_to_phys(input) = partition;
	status = hv_do_hypercall(0x43, input, (void *)0);
	irq_restore(flags);
	return status;
}
