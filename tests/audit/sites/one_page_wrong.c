/* SPDX-License-Identifier: MIT */
/* expect: refuted no-overlap output-within-page output-in-region (input-within-page) (input-in-region) (rep-count-encodable) */
/* requires: count <= 256 */
/* The output lies on the input, and only the caller bounds the count. */
#include "site.h"

void **hyperv_pcpu_input_arg;

u64 one_page_wrong(u16 count)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status;

	fill_header(input);
	status = hv_do_rep_hypercall(0x50, count, 0, input, input);
	irq_restore(flags);
	return status;
}
