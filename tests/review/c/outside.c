/* SPDX-License-Identifier: MIT */
/* Three files of a series: one is rewritten, one untouched between it and the third. */
#include "../../audit/sites/site.h"

extern u64 middle(void), limit(void);

#if defined(THIRD)
u64 limit(void)
{
	return THIRD;
}
#elif defined(BETWEEN)
u64 middle(void)
{
	return limit();
}
#else
void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 limited(u64 partition)
{
	u64 flags = irq_save();
	struct withdraw_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 count = middle() & 0xff, status;

	input->partition = partition;
	input->node = 0;
#ifdef REWRITTEN
	status = hv_do_rep_hypercall(0x49, (u16)(count * 2 / 2), 0, input, output);
#else
	status = hv_do_rep_hypercall(0x49, (u16)count, 0, input, output);
#endif
	irq_restore(flags);
	return status;
}
#endif
