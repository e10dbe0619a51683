/* SPDX-License-Identifier: MIT */
/* expect: proved access-in-region */
/* A bit is set by the index of a processor, which is kept in an int and is not below 0. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

extern u32 *hv_vp_index;

static inline void set_bit(long bit, volatile unsigned long *words)
{
	asm volatile("lock; btsq %1,%0" : : "m"(*words), "Ir"(bit) : "memory");
}

u64 access_bits_index(u32 cpu, u32 vector)
{
	int vp = hv_vp_index[cpu];
	u64 flags, status, *input;

	if (vp == -1 || vp >= 64)
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
