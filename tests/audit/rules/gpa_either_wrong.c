/* SPDX-License-Identifier: MIT */
/* expect: refuted gpa-valid */
/* Without a page of the caller's a local variable is used. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 gpa_either_wrong(int early)
{
	u64 own[1] __attribute__((aligned(8))), flags = irq_save(), status;
	u64 *id = early ? own : this_cpu_ptr_load(hyperv_pcpu_output_arg);

	status = hv_do_hypercall(0x46, (void *)0, id);
	irq_restore(flags);
	return status;
}
