/* SPDX-License-Identifier: MIT */
/* expect: proved user-leak output-read-after-failure */
/* What a call that succeeded wrote goes to the program, straight from the page. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);
void *__kmalloc_noprof(unsigned long size, u32 flags);
void kfree(const void *memory);

struct property_input {
	u64 partition;
	u32 code;
	u32 reserved;
};

u64 leak_failed_right(void *user, u32 code)
{
	u64 flags, status, *output = __kmalloc_noprof(PAGE_BYTES, 0xcc0);
	struct property_input *input;

	if (!output)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = 1;
	input->code = code;
	input->reserved = 0;
	status = hv_do_hypercall(0x44, input, output);
	irq_restore(flags);
	if (succeeded(status) && _copy_to_user(user, output, sizeof(*output)))
		status = 1;
	kfree(output);
	return status;
}
