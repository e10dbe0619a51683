/* SPDX-License-Identifier: MIT */
/* expect: refuted batches-cover */
/* A device address is in bytes: it does not go on by the number of pages. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

struct device_input {
	u64 partition;
	u64 vtl;
	u64 domain;
	u64 flags;
	u64 address;
	u64 pages[];
} PACKED;

u64 cover_address_pages_wrong(u64 domain, u64 address, u64 page, u64 total)
{
	struct device_input *input;
	u64 flags, status, done = 0, batch, i;

	while (done < total) {
		batch = total - done < 507 ? total - done : 507;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input->partition = ~0ULL;
		input->vtl = 0;
		input->domain = domain;
		input->flags = 3ULL << 32;
		input->address = address + done;
		for (i = 0; i < batch; i++)
			input->pages[i] = page + done + i;
		status = hv_do_rep_hypercall(0xb3, batch, 0, input, (void *)0);
		irq_restore(flags);
		done += status >> 32 & 0xfff;
		if ((status & 0xffff) != 0x0b && !succeeded(status))
			return status;
	}
	return 0;
}
