/* SPDX-License-Identifier: MIT */
/* expect: refuted output-read-after-failure */
/* Bits 7:0 of the result are not the whole status. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 failure_status_wrong(void)
{
	u64 flags = irq_save(), status, low = 0;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	status = hv_do_hypercall(0x46, input, output);
	irq_restore(flags);
	return (u8)status == 0 ? *output : 0;
}
