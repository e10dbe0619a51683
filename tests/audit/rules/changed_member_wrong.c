/* SPDX-License-Identifier: MIT */
/* expect: undecided access-in-region */
/* What ask() says may be another thing in each round: the last limit is no limit of those before. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct answer {
	u64 limit;
	u64 other;
};
struct answer ask(u64 n);

u64 changed_member_wrong(void)
{
	struct registers_input *input;
	u64 flags, status, n = 0, i;
	struct answer told;

	for (;;) {
		told = ask(n);
		if (n >= told.limit)
			break;
		n++;
	}
	if (told.limit > 100 || !n)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = 1;
	input->vp = 0;
	input->vtl = 0;
	input->padding[0] = input->padding[1] = input->padding[2] = 0;
	for (i = 0; i < n; i++)
		input->names[i] = i;
	status = hv_do_rep_hypercall(0x50, n, 0, input, this_cpu_ptr_load(hyperv_pcpu_output_arg));
	irq_restore(flags);
	return status;
}
