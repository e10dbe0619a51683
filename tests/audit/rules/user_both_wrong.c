/* SPDX-License-Identifier: MIT */
/* expect: refuted user-controlled */
/* A program's count and header's size: whoever bounds the count is left with the other. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 _copy_from_user(void *to, const void *from, u64 bytes);

struct request {
	u64 partition;
	u32 count;
	u32 header;
};

long user_both_wrong(const void *from)
{
	struct registers_input *input;
	struct request request;
	u64 flags, status;

	if (_copy_from_user(&request, from, sizeof(request)))
		return -14;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = request.partition;
	status = hv_do_rep_hypercall(0x50, request.count, request.header, input,
				     (char *)input + 2048);
	irq_restore(flags);
	return status & 0xffff;
}
