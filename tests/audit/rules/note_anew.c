/* SPDX-License-Identifier: MIT */
/* expect: none output-for-nothing */
/* What was written since it was cleared is cleared again, for a reason. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct flush {
	u64 space;
	u64 flags;
	u64 mask;
};

static struct flush *setup(void)
{
	struct flush *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	__builtin_memset(input, 0, sizeof(*input));
	return input;
}

u64 note_anew(u64 mask)
{
	u64 flags = irq_save(), status;
	struct flush *input = setup();

	input->space = mask;
	if (mask > 1)
		input->flags = mask;

	__builtin_memset(input, 0, sizeof(*input));
	input->flags = 0;
	input->mask = mask;
	status = hv_do_hypercall(0x02, input, (void *)0);
	irq_restore(flags);
	return status;
}
