/* SPDX-License-Identifier: MIT */
/* expect: refuted gpa-valid */
/* The input is right, the output in the same page is translated twice. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 gpa_output_twice_wrong(u32 processor)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	*input = processor;
	status = hv_do_hypercall(0x04, input, (void *)virt_to_phys(input + 8));
	irq_restore(flags);
	return status;
}
