/* SPDX-License-Identifier: MIT */
/* expect: refuted page-unit */
/* An address itself, where the number of its page belongs; the pages are as large as the other's. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 virt_to_phys(void *address);

u64 unit_bare_wrong(void *block)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input[0] = 1;
	input[1] = virt_to_phys(block);
	status = hv_do_rep_hypercall(0x48, 1, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
