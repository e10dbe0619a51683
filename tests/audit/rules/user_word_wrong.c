/* SPDX-License-Identifier: MIT */
/* expect: refuted user-controlled */
/* The whole control word is the program's. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 _copy_from_user(void *to, const void *from, u64 bytes);

struct request {
	u64 partition;
	u32 count;
	u32 code;
};

long user_word_wrong(const void *from)
{
	struct registers_input *input;
	struct request request;
	u64 flags, status;

	if (_copy_from_user(&request, from, sizeof(request)))
		return -14;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	status = hv_do_hypercall(request.partition, input, (char *)input + 2048);
	irq_restore(flags);
	return status & 0xffff;
}
