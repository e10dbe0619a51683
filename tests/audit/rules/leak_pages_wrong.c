/* SPDX-License-Identifier: MIT */
/* expect: refuted user-leak */
/* A page of the allocator goes to the program; the call writes two values of it. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);
unsigned long __get_free_pages(u32 flags, u32 order);
void free_pages(unsigned long address, u32 order);


u64 leak_pages_wrong(void *user)
{
	u64 status = 1, flags;
	struct registers_input *input;
	struct register_value *output = (void *)__get_free_pages(0xcc0, 0);

	if (!output)
		return status;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	status = hv_do_rep_hypercall(0x50, 2, 0, input, output);
	irq_restore(flags);
	if (succeeded(status) && _copy_to_user(user, output, PAGE_BYTES))
		status = 1;
	free_pages((unsigned long)output, 0);
	return status;
}
