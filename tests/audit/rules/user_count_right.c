/* SPDX-License-Identifier: MIT */
/* expect: proved user-controlled */
/* The count of a program is tested before it is used. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 _copy_from_user(void *to, const void *from, u64 bytes);

struct request {
	u64 partition;
	u32 count;
	u32 code;
};

long user_count_right(const void *from)
{
	struct registers_input *input;
	struct request request;
	u64 flags, status;
	u32 count;

	if (_copy_from_user(&request, from, sizeof(request)))
		return -14;
	count = request.count;
	if (count > 128)
		return -22;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = request.partition;
	status = hv_do_rep_hypercall(0x50, count, 0, input, (char *)input + 2048);
	irq_restore(flags);
	return status & 0xffff;
}
