/* SPDX-License-Identifier: MIT */
/* expect: refuted input-within-page input-in-region */
/* An inner loop goes on with the count of the outer one, which starts anew with each full page. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct range {
	u64 base;
	u32 pages;
};

u64 carried_wrong(u64 partition, const struct range *ranges, u32 count)
{
	u64 status = 0, flags = irq_save();
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u32 n = 0;

	input[0] = partition;
	for (u32 i = 0; i < count; i++) {
		for (u32 j = 0; j < ranges[i].pages; j++) {
			input[1 + n++] = ranges[i].base + j;
			if (n == 512) {
				status = hv_do_rep_hypercall(0x48, n, 0, input, NULL);
				if (!succeeded(status))
					goto out;
				n = 0;
			}
		}
	}
	if (n)
		status = hv_do_rep_hypercall(0x48, n, 0, input, NULL);
out:
	irq_restore(flags);
	return status;
}
