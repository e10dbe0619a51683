/* SPDX-License-Identifier: MIT */
/* The number of the device is worked out by another file while the page is being filled. */
#include "posted.h"

extern int nested;
u64 hv_build_devid_oftype(void *pdev, int type);

int hv_iommu_att_dev2dom(u32 number, void *pdev)
{
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;

	clear(in, 32);
	in[0] = SELF;
	in[2] = (u64)number << 32;
	in[3] = hv_build_devid_oftype(pdev, nested ? 1 : 2);
	status = hv_do_hypercall(0xb2, in, NULL);
	irq_restore(flags);
	return hv_result_to_errno(status);
}
