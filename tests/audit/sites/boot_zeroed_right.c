/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* A call without input; 4088 bytes of output, 8 bytes into the page. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 boot_zeroed_right(void)
{
	u64 flags = irq_save();
	char *page = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = hv_do_hypercall(0x8002, NULL, page + 8);

	irq_restore(flags);
	return status;
}
