/* SPDX-License-Identifier: MIT */
/* expect: refuted gpa-valid */
/* The wrapper translates the address itself. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 gpa_twice_wrong(u64 partition)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	*input = partition;
	status = hv_do_hypercall(0x43, (void *)virt_to_phys(input), (void *)0);
	irq_restore(flags);
	return status;
}
