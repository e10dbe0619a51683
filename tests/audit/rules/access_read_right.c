/* SPDX-License-Identifier: MIT */
/* expect: proved access-in-region */
/* The last value that is read ends with the page. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 access_read_right(u64 *to)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u32 i;

	input->partition = ~0ULL;
	status = hv_do_rep_hypercall(0x50, 4, 0, input, output);
	if (succeeded(status))
		for (i = 0; i < 256; i++)
			to[i] = output[i].low;
	irq_restore(flags);
	return status;
}
