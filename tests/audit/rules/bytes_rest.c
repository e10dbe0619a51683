/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale variable-header-miscounted */
/* The last qword of the value ends in what the page held: nobody looks at it, by name. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

struct value_input {
	u64 partition;
	u32 code;
	u32 padding;
	u64 argument;
	u8 data[];
};

u64 bytes_rest(u64 partition, const void *value, u32 size)
{
	u64 flags, status;
	struct value_input *input;

	if (size > 4096 - sizeof(*input))
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = partition;
	input->code = 1;
	input->padding = 0;
	input->argument = 0;
	__builtin_memcpy(input->data, value, size);
	status = hv_do_hypercall(0x10a | (u64)((size + 7) / 8) << 17, input, (void *)0);
	irq_restore(flags);
	return status;
}
