/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) */
/* One of its callers lets one entry too many through. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static __attribute__((noinline)) u64 read_some(u16 count)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status;

	fill_header(input);
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}

u64 static_callers_wrong(u16 count)
{
	return count > 257 || !count ? 1 : read_some(count);
}

u64 one_of_them(void)
{
	return read_some(1);
}
