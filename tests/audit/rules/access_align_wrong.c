/* SPDX-License-Identifier: MIT */
/* expect: refuted access-in-region */
/* What is read lies one value behind the last. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;


u64 access_align_wrong(const u32 *names, u32 count)
{
	u64 flags, status, value = 0;
	struct registers_input *input;
	struct register_value *output;
	u32 i;

	if (!count || count > 204)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = (void *)(((u64)(input->names + count) + 7) & ~7ULL);
	__builtin_memset(input, 0, sizeof(*input));
	for (i = 0; i < count; i++)
		input->names[i] = names[i];
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	if (succeeded(status))
		value = output[count].low;
	irq_restore(flags);
	return value;
}
