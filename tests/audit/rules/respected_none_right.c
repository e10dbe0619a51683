/* SPDX-License-Identifier: MIT */
/* expect: proved reps-completed-respected */
/* The memory is freed only where none of it was mapped. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;
void *__kmalloc_noprof(unsigned long size, u32 flags);
void kfree(const void *memory);

u64 respected_none_right(u64 partition, u64 page)
{
	u64 flags, status, *input, *memory = __kmalloc_noprof(8192, 0xcc0);

	if (!memory)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	input[1] = page;
	input[2] = 3;
	input[3] = (u64)memory >> 12;
	input[4] = ((u64)memory >> 12) + 1;
	status = hv_do_hypercall(2ULL << 32 | 0x4b, input, (void *)0);
	irq_restore(flags);
	if (!succeeded(status) && !((status >> 32) & 0xfff))
		kfree(memory);
	return status;
}
