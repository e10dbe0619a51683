/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* Each entry is read of memory of an allocator, of which as many are filled. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

void *__kmalloc(unsigned long size, u32 flags);

u64 stale_each_made_right(u64 partition, const u64 *pages, u32 count)
{
	u64 flags, status, *input;
	u64 *list = __kmalloc(512, 0xcc0);

	if (!list)
		return 1;
	if (!count || count > 64)
		return 1;
	for (u32 i = 0; i < count; i++)
		list[i] = pages[i] >> 12;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	for (u32 i = 0; i < count; i++)
		input[1 + i] = list[i] << 1;
	status = hv_do_rep_hypercall(0x48, count, 0, input, 0);
	irq_restore(flags);
	return status;
}
