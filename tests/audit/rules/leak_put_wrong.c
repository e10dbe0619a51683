/* SPDX-License-Identifier: MIT */
/* expect: undecided user-leak */
/* A program is given memory whose address is read where that of memory nobody wrote was put. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

unsigned long get_zeroed_page(u32 flags);
void free_page(unsigned long page);
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);
void *__kmalloc(unsigned long size, u32 flags);

struct reply {
	u64 *volatile memory;
};

u64 leak_put_wrong(struct reply *reply, void *user, u64 partition)
{
	u64 flags, status, *input;

	reply->memory = __kmalloc(16, 0xcc0);
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	status = hv_do_hypercall(0x43, input, 0);
	irq_restore(flags);
	return _copy_to_user(user, reply->memory, 16) ? 1 : status;
}
