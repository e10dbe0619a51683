/* SPDX-License-Identifier: MIT */
/* expect: proved user-controlled */
/* Only the count is of the program, the nested bit is not. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 _copy_from_user(void *to, const void *from, u64 bytes);

struct request {
	u64 control;
	u64 partition;
};

long user_nested_right(const void *from)
{
	struct request request;
	u64 flags, status, *input;
	void *output;

	if (_copy_from_user(&request, from, sizeof(request)))
		return -14;
	if (request.control > 16)
		return -22;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	input[0] = request.partition;
	status = hv_do_hypercall(request.control << 32 | 0x80000050, input, output);
	irq_restore(flags);
	return status & 0xffff;
}
