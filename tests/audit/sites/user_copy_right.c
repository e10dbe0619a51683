/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The count that a program passes, checked before the page is filled. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 _copy_from_user(void *to, const void *from, u64 bytes);

struct request {
	u32 count, names[64];
};

u64 user_copy_right(const void *from)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	struct request request;
	u32 i, n;

	if (_copy_from_user(&request, from, sizeof(request)) || request.count > 64)
		goto out;
	fill_header(input);
	for (i = 0; i < 64; i++)
		input->names[i] = request.names[i];
	n = request.count;
	if (n)
		status = hv_do_rep_hypercall(0x50, n, 0, input, output);
out:
	irq_restore(flags);
	return status;
}
