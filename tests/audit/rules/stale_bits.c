/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* Some bits of a field are written, the others stay what an earlier call left there. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_bits(u64 partition, u32 vp)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	input->vp = vp;
	input->vtl = (input->vtl & ~15) | 2;
	input->names[0] = 5;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
