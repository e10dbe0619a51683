/* SPDX-License-Identifier: MIT */
/* expect: refuted input-within-page input-in-region (rep-count-encodable) */
/* requires: count <= 127 */
/* Only the caller bounds the count. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 set_argument_wrong(u16 count)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	status = hv_do_rep_hypercall(0x51, count, 0, input, NULL);
	irq_restore(flags);
	return status;
}
