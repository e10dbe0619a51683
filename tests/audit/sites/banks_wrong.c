/* SPDX-License-Identifier: MIT */
/* expect: refuted variable-header-encodable */
/* At most 65 banks: a set of processors has 64. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 banks_wrong(u16 nr_bank)
{
	u64 flags = irq_save();
	struct flush_ex_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	input->space = 0;
	input->flags = 3;
	input->format = 0;
	input->valid_banks = ~0ULL;
	if (nr_bank <= 65)
		status = hv_do_rep_hypercall(0x13, 0, nr_bank, input, NULL);
	irq_restore(flags);
	return status;
}
