/* SPDX-License-Identifier: MIT */
/* expect: proved user-controlled */
/* Only what is sent as data comes from the program. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 _copy_from_user(void *to, const void *from, u64 bytes);

struct request {
	u64 partition;
	u32 count;
	u32 code;
};

long user_word_right(const void *from)
{
	struct registers_input *input;
	struct request request;
	u64 flags, status;

	if (_copy_from_user(&request, from, sizeof(request)))
		return -14;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = request.partition;
	input->vp = request.count;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status & 0xffff;
}
