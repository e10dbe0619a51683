/* SPDX-License-Identifier: MIT */
/* expect: refuted output-aligned output-within-page output-in-region */
/* The last 4 bytes of the page and 4 of the next. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 page_end_wrong(void)
{
	u64 flags = irq_save();
	char *page = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = hv_do_hypercall(0x46, NULL, page + 4092);

	irq_restore(flags);
	return status;
}
