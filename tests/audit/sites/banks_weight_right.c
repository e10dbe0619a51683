/* SPDX-License-Identifier: MIT */
/* expect: proved|undecided */
/* One bank for each bit of the mask. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 banks_weight_right(u64 mask)
{
	u64 flags = irq_save();
	struct flush_ex_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;
	u32 nr_bank = __builtin_popcountll(mask);

	input->space = 0;
	input->flags = 3;
	input->format = 0;
	input->valid_banks = mask;
	status = hv_do_rep_hypercall(0x13, 0, nr_bank, input, NULL);
	irq_restore(flags);
	return status;
}
