/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* A helper looks the page up; one name too few is written. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static inline void place(void **input, u32 size, void **output)
{
	void *page = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	if (input) {
		*input = page;
		if (page)
			__builtin_memset(page, 0, size);
	}
	if (output)
		*output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
}

u64 stale_local_wrong(const u32 *names, u16 count)
{
	u64 flags = irq_save(), status;
	struct registers_input *input;
	void *output;
	u16 i;

	place((void **)&input, sizeof(*input), &output);
	if (count > 100)
		count = 100;
	input->partition = -1ULL;
	for (i = 1; i < count; i++)
		input->names[i] = names[i];
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
