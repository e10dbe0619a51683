/* SPDX-License-Identifier: MIT */
/* expect: proved access-in-region */
/* A bit is set of a word in the page. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

unsigned long get_zeroed_page(u32 flags);
void free_page(unsigned long page);

static inline void set_bit(long bit, volatile unsigned long *words)
{
	asm volatile("lock; btsq %1,%0" : : "m"(*words), "Ir"(bit) : "memory");
}

u64 access_bits_right(u32 vp, u32 vector)
{
	u64 flags, status, *input;

	if (vp > 63)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = vector;
	input[1] = 0;
	set_bit(vp, (unsigned long *)input + 1);
	status = hv_do_hypercall(0x0b, input, 0);
	irq_restore(flags);
	return status;
}
