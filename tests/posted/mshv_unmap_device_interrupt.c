/* SPDX-License-Identifier: MIT */
/* The input is cleared without its last four bytes of padding. */
#include "posted.h"

extern u64 hv_current_partition_id;
u64 hv_get_current_partid(void);

int mshv_unmap_device_interrupt(u64 device, const u64 *entry)
{
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;

	clear(in, 36);
	in[0] = device >> 62 ? hv_current_partition_id : hv_get_current_partid();
	in[1] = device;
	in[2] = entry[0];
	in[3] = entry[1];
	status = hv_do_hypercall(0x7d, in, NULL);
	irq_restore(flags);
	return hv_result_to_errno(status);
}
