/* SPDX-License-Identifier: MIT */
/* expect: proved gpa-valid */
/* The output is this processor's page. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 gpa_page_right(void)
{
	u64 flags = irq_save(), *id = this_cpu_ptr_load(hyperv_pcpu_output_arg), status;

	status = hv_do_hypercall(0x46, (void *)0, id);
	irq_restore(flags);
	return status;
}
