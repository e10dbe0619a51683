/* SPDX-License-Identifier: MIT */
/* A page for each area, a batch as large as the page allows, a static helper in between. */
#include "guest.h"

#define BATCH ((PAGE_BYTES - sizeof(struct registers_input)) / sizeof(struct register_value))

static u64 call_for(struct registers_input *input, void *output, u32 count)
{
	return hv_do_rep_hypercall(0x50, count, 0, input, output);
}

u64 read_registers(const u32 *names, struct register_value *values, u32 total)
{
	u64 status = 0;

	while (total && succeeded(status)) {
		u32 count = total < BATCH ? total : BATCH;
		u64 flags = irq_save();
		struct registers_input *input = this_cpu_ptr_add(pcpu_input);
		struct register_value *output = this_cpu_ptr_add(pcpu_output);

		input->partition = ~0ULL;
		input->vp = 0;
		input->vtl = 0;
		__builtin_memset(input->padding, 0, sizeof(input->padding));
		for (u32 i = 0; i < count; i++)
			input->names[i] = names[i];
		status = call_for(input, output, count);
		if (succeeded(status))
			__builtin_memcpy(values, output, count * sizeof(*values));
		irq_restore(flags);
		names += count;
		values += count;
		total -= count;
	}
	return status;
}
