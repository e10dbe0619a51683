/* SPDX-License-Identifier: MIT */
/* expect: proved host-visible in isolated */
/* The page of each CPU, which the guest has shared. */
#include "visible.h"

u64 visible_page_right(u64 mask)
{
	u64 flags = irq_save(), status;

	status = flush(this_cpu_ptr_load(hyperv_pcpu_input_arg), mask);
	irq_restore(flags);
	return status;
}
