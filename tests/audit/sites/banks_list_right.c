/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The ranges get what the banks leave of the page. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 banks_list_right(u32 nr_bank, u32 n)
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
	most = (PAGE_BYTES - sizeof(*input) - 8 * nr_bank) / 8;
	status = hv_do_rep_hypercall(0x14, min(n, most), nr_bank, input, NULL);
out:
	irq_restore(flags);
	return status;
}
