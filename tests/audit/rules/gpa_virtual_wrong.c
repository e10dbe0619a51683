/* SPDX-License-Identifier: MIT */
/* expect: refuted gpa-valid */
/* The wrapper takes a physical address. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 gpa_virtual_wrong(u64 partition)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	*input = partition;
	status = hv_tdx_hypercall(0x43, (u64)input, 0);
	irq_restore(flags);
	return status;
}
