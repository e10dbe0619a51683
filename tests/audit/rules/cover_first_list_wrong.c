/* SPDX-License-Identifier: MIT */
/* expect: refuted batches-cover */
/* Every batch is mapped to the pages of the first one. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct map_input {
	u64 partition;
	u64 first;
	u32 flags;
	u32 padding;
	u64 pages[];
} PACKED;

u64 cover_first_list_wrong(u64 partition, u64 first, const u64 *pages, u32 total)
{
	struct map_input *input;
	u32 done, i, batch;
	u64 flags, status = 0;

	for (done = 0; done < total; done += batch) {
		batch = total - done < 509 ? total - done : 509;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input->partition = partition;
		input->first = first + done;
		input->flags = 3;
		input->padding = 0;
		for (i = 0; i < batch; i++)
			input->pages[i] = pages[i];
		status = hv_do_rep_hypercall(0x4b, batch, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status))
			break;
	}
	return status;
}
