/* SPDX-License-Identifier: MIT */
/* expect: proved user-leak */
/* The allocator clears the page whatever the flags. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);
unsigned long get_zeroed_page(u32 flags);
void free_pages(unsigned long address, u32 order);


u64 leak_zeroed_right(void *user)
{
	u64 status = 1, flags;
	struct registers_input *input;
	struct register_value *output = (void *)get_zeroed_page(0xcc0);

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
