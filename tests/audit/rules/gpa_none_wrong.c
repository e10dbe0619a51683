/* SPDX-License-Identifier: MIT */
/* expect: refuted gpa-valid */
/* The call has output, and no memory for it is handed over. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 gpa_none_wrong(void)
{
	u64 flags = irq_save(), status = hv_do_hypercall(0x46, (void *)0, (void *)0);

	irq_restore(flags);
	return status;
}
