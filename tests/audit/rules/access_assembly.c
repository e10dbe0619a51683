/* SPDX-License-Identifier: MIT */
/* expect: proved access-in-region */
/* Assembly clears as much as it says, be it more than the page has: it is taken to stay inside. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

unsigned long get_zeroed_page(u32 flags);
void free_page(unsigned long page);

u64 access_assembly(u64 partition)
{
	u64 flags, status, *input, words = 520, *at;

	flags = irq_save();
	input = at = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	asm volatile("rep stosq" : "+D"(at), "+c"(words) : "a"(0UL) : "memory");
	input[0] = partition;
	status = hv_do_hypercall(0x43, input, 0);
	irq_restore(flags);
	return status;
}
