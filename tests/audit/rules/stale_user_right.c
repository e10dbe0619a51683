/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The header comes from what a program handed over: all of it is copied, or cleared. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 _copy_from_user(void *to, const void *from, u64 size);

struct arguments {
	u64 partition;
	u64 page;
};

u64 stale_user_right(const void *user)
{
	struct arguments given;
	u64 flags, status, *input;

	if (_copy_from_user(&given, user, sizeof(given)))
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = given.partition;
	input[1] = given.page;
	status = hv_do_rep_hypercall(0x48, 1, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
