/* SPDX-License-Identifier: MIT */
/* expect: undecided gpa-valid */
/* On one way the address is not translated: a run tells no forms. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 gpa_forms(u64 partition, u32 some)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 address = (u64)input;

	*input = partition;
	if (some)
		address = virt_to_phys(input);
	status = hv_tdx_hypercall(0x43, address, 0);
	irq_restore(flags);
	return status;
}
