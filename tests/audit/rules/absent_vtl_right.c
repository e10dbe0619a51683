/* SPDX-License-Identifier: MIT */
/* expect: proved output-page-absent in vtl */
/* The level a kernel runs at, read with the output page where there is one. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 absent_vtl_right(void)
{
	u64 flags = irq_save(), ret = -1;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	input->partition = -1;
	input->vp = -2;
	input->vtl = 0;
	input->names[0] = 0xd0003;
	if (succeeded(hv_do_hypercall((1ULL << 32) | 0x50, input, output)))
		ret = *output & 15;
	irq_restore(flags);
	return ret;
}
