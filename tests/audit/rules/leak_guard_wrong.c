/* SPDX-License-Identifier: MIT */
/* expect: refuted user-leak */
/* Behind a scoped guard it is copied out whether the call succeeded or not. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);

struct property_input {
	u64 partition;
	u32 code;
	u32 reserved;
};

struct guard {
	void *lock;
	u64 flags;
};

static struct guard guarded(void)
{
	struct guard found = { (void *)1, irq_save() };

	return found;
}

static void unguarded(struct guard *one)
{
	if (one->lock)
		irq_restore(one->flags);
}

#define scoped_guard \
	for (struct guard scope __attribute__((cleanup(unguarded))) = guarded(), *done = 0; \
	     scope.lock && !done; done = (void *)1)

u64 leak_guard_wrong(void *user, u32 code)
{
	u64 status = 1, value;

	scoped_guard {
		struct property_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

		if (!code)
			break;
		input->partition = 1;
		input->code = code;
		input->reserved = 0;
		status = hv_do_hypercall(0x44, input, output);
		if (!succeeded(status))
			continue;
		value = *output;
	}
	return _copy_to_user(user, &value, 8);
}
