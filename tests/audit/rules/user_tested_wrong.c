/* SPDX-License-Identifier: MIT */
/* expect: refuted user-controlled */
/* Of the program's control word the call code alone is tested. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;
unsigned long _copy_from_user(void *to, const void *from, unsigned long n);

struct passed {
	u64 control, space, flags, mask;
};

u64 user_tested_wrong(const void *user)
{
	u64 flags, status, *input;
	struct passed passed;

	if (_copy_from_user(&passed, user, sizeof(passed)) || (passed.control & 0xffff) != 2)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = passed.space;
	input[1] = passed.flags;
	input[2] = passed.mask;
	status = hv_do_hypercall(passed.control, input, (void *)0);
	irq_restore(flags);
	return status;
}
