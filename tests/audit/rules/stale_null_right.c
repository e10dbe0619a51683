/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* Without a value it is 0. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

struct property_input {
	u64 partition;
	u32 code;
	u32 reserved;
	u64 value;
};

u64 stale_null_right(u32 code, const u64 *given)
{
	u64 status, value, flags = irq_save();
	struct property_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	if (given)
		value = *given;
	else
		value = 0;
	input->partition = 1;
	input->code = code;
	input->reserved = 0;
	input->value = value;
	status = hv_do_hypercall(0x45, input, 0);
	irq_restore(flags);
	return status;
}
