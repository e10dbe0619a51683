/* SPDX-License-Identifier: MIT */
/* The set that one call answers is copied into the next, banks that it does not name left out. */
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

int mshv_map_device_interrupt(u64 partition, u64 device, u64 apic, u8 logical, u32 vector,
			      u64 *entry, u64 *failed)
{
	u64 flags = irq_save(), status;
	u64 *in = INPUT, *out = OUTPUT;
	int rc = ask_set(in, out, apic, logical, partition);

	*failed = ~0ULL;
	if (rc)
		goto leave;
	clear(in, 80);
	in[0] = partition;
	in[1] = device;
	*((u32 *)in + 12) = 1;
	*((u32 *)in + 14) = vector;
	*((u32 *)in + 15) = 2;
	rc = copy_set(in + 8, out);
	if (rc <= 0)
		goto leave;
	status = hv_do_rep_hypercall(0x7c, 0, rc + 1, in, out);
	__builtin_memcpy(entry, out, 16);
	irq_restore(flags);
	if (succeeded(status))
		return 0;
	*failed = status;
	return hv_result_to_errno(status);
leave:
	irq_restore(flags);
	return rc;
}
