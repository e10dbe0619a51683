/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region */
/* A call without input; 4088 bytes of output, 16 bytes into the page. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 boot_zeroed_wrong(void)
{
	u64 flags = irq_save();
	char *page = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = hv_do_hypercall(0x8002, NULL, page + 16);

	irq_restore(flags);
	return status;
}
