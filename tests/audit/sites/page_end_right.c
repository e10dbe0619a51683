/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The last 8 bytes of the page. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 page_end_right(void)
{
	u64 flags = irq_save();
	char *page = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = hv_do_hypercall(0x46, NULL, page + 4088);

	irq_restore(flags);
	return status;
}
