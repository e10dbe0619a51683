/* SPDX-License-Identifier: MIT */
/* expect: proved gpa-valid */
/* The wrapper takes a physical address. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 gpa_physical_right(u64 partition)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	*input = partition;
	status = hv_tdx_hypercall(0x43, virt_to_phys(input), 0);
	irq_restore(flags);
	return status;
}
