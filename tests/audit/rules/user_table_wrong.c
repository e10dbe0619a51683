/* SPDX-License-Identifier: MIT */
/* expect: refuted user-controlled */
/* The code is looked up, but nobody looks at the count. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static unsigned short allowed[] = { 0x44, 0x4b, 0x50 };

u64 _copy_from_user(void *to, const void *from, u64 bytes);

struct request {
	u64 partition;
	u16 code;
	u16 reps;
};

long user_table_wrong(const void *from)
{
	struct registers_input *input;
	struct request request;
	u64 flags, status;
	u16 reps;
	u32 i;

	if (_copy_from_user(&request, from, sizeof(request)))
		return -14;
	for (i = 0; i < 3; i++)
		if (allowed[i] == request.code)
			break;
	reps = request.reps;
	if (i == 3)
		return -22;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = request.partition;
	status = hv_do_rep_hypercall(0x50, reps, 0, input, (void *)0);
	irq_restore(flags);
	return status & 0xffff;
}
