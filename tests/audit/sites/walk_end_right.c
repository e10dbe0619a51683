/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Before the end of a walk there is an entry left. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 walk_end_right(const u32 *names, u32 count)
{
	const u32 *at = names, *end = names + count;
	struct registers_input *input;
	u64 status = 0, flags, i, n;
	void *output;

	if (count > 1 << 20)
		return 0;
	while (at < end) {
		n = min(end - at, 256);
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
		fill_header(input);
		for (i = 0; i < n; i++)
			input->names[i] = at[i];
		status = hv_do_rep_hypercall(0x50, n, 0, input, output);
		irq_restore(flags);
		if (!succeeded(status))
			break;
		at += n;
	}
	return status;
}
