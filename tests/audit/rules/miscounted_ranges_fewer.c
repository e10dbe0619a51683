/* SPDX-License-Identifier: MIT */
/* expect: refuted variable-header-miscounted */
/* One bank fewer is announced than was written. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
struct flush {
	u64 space, flags, format, mask, banks[];
};


u64 miscounted_ranges_fewer(const u64 *masks, u64 valid, const u64 *ranges, u32 count)
{
	u64 flags, status;
	struct flush *input;
	u32 bank, banks = 0, i;

	if (!count || count > 500)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->space = 0;
	input->flags = 1;
	input->format = 0;
	input->mask = valid & 0xff;
	for (bank = 0; bank < 8; bank++)
		if (valid >> bank & 1)
			input->banks[banks++] = masks[bank];
	for (i = 0; i < count; i++)
		input->banks[banks + i] = ranges[i];
	status = hv_do_hypercall(0x14 | (u64)(banks ? banks - 1 : 0) << 17 | (u64)count << 32, input, 0);
	irq_restore(flags);
	return status;
}
