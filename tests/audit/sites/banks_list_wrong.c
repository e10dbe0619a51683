/* SPDX-License-Identifier: MIT */
/* expect: refuted input-within-page input-in-region */
/* The ranges get a page, the banks forgotten. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 banks_list_wrong(u32 nr_bank, u32 n)
{
	u64 flags = irq_save();
	struct flush_ex_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;
	u32 most;

	input->space = 0;
	input->flags = 3;
	input->format = 0;
	input->valid_banks = (1ULL << (nr_bank & 63)) - 1;
	if (nr_bank > 64)
		goto out;
	most = (PAGE_BYTES - sizeof(*input)) / 8;
	status = hv_do_rep_hypercall(0x14, min(n, most), nr_bank, input, NULL);
out:
	irq_restore(flags);
	return status;
}
