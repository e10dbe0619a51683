/* SPDX-License-Identifier: MIT */
/* 28 bytes are cleared and set; the call has 32. */
#include "posted.h"

int hv_iommu_create_hyp_devdom(u32 number)
{
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;

	clear(in, 28);
	in[0] = SELF;
	in[2] = (u64)number << 32;
	*(u32 *)(in + 3) = 1;
	status = hv_do_hypercall(0xb1, in, NULL);
	irq_restore(flags);
	return hv_result_to_errno(status);
}
