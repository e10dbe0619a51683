/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The last 4 bytes of the input are padding, which is not written: 28 bytes of 32 are. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct create_domain {
	u64 partition;
	u8 vtl;
	u8 padding[7];
	u64 domain;
	u32 flags;
} PACKED;

u64 stale_padding(u64 domain)
{
	u64 flags = irq_save(), status;
	struct create_domain *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	__builtin_memset(input, 0, sizeof(*input));
	input->domain = domain;
	status = hv_do_hypercall(0xb1, input, (void *)0);
	irq_restore(flags);
	return status;
}
