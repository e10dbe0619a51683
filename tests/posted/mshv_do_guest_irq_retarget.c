/* SPDX-License-Identifier: MIT */
/* As mshv_map_device_interrupt, with interrupts left as they are. */
#include "posted.h"

extern u32 hv_max_vp_index;

static int ask_set(u64 *in, u64 *out, u64 apic, u8 logical, u64 partition)
{
	u64 status;

	clear(in, 24);
	in[0] = partition;
	in[1] = apic;
	((u8 *)in)[17] = logical;
	status = hv_do_hypercall(0xe5, in, out);
	return hv_result_to_errno(status);
}

static int copy_set(u64 *to, const u64 *from)
{
	int bank, last = hv_max_vp_index / 64;
	u64 mask = from[1];

	if (last >= 64)
		return -22;
	to[0] = from[0];
	to[1] = mask;
	for (bank = 0; bank <= last && mask; bank++, mask >>= 1)
		if (mask & 1)
			to[2 + bank] = from[2 + bank];
	return bank;
}

void mshv_do_guest_irq_retarget(u64 partition, u64 device, u64 apic, u8 logical, u32 vector,
				const u64 *entry)
{
	u64 *in = INPUT, *out = OUTPUT;
	u64 status;
	int rc;

	if (!entry || ask_set(in, out, apic, logical, partition))
		return;
	clear(in, 64);
	rc = copy_set(in + 6, out);
	if (rc <= 0)
		return;
	in[0] = partition;
	in[1] = device;
	*((u32 *)in + 10) = vector;
	*((u32 *)in + 11) = 2;
	in[2] = entry[0];
	in[3] = entry[1];
	status = hv_do_rep_hypercall(0x7e, 0, rc + 1, in, NULL);
	if (!succeeded(status))
		_printk("failed");
}
