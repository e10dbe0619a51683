/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The word lives across the rounds; each sets its count anew. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

union word {
	u64 whole;
	struct {
		u64 code : 16, fast : 1, varhead : 10, zero : 5, count : 12, zero1 : 4, start : 12,
			zero2 : 4;
	};
};

u64 word_fields_right(const u32 *names, u64 left)
{
	union word word = { .whole = 0 };
	u64 status = 0, flags;

	word.code = 0x50;
	while (left && succeeded(status)) {
		u64 i, count = left < 100 ? left : 100;
		struct registers_input *input;

		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input->partition = 1;
		input->vp = 0;
		input->vtl = 0;
		__builtin_memset(input->padding, 0, sizeof(input->padding));
		for (i = 0; i < count; i++)
			input->names[i] = names[i];
		word.count = count;
		status = hv_do_hypercall(word.whole, input, this_cpu_ptr_load(hyperv_pcpu_output_arg));
		irq_restore(flags);
		left -= count;
		names += count;
	}
	return status;
}
