/* SPDX-License-Identifier: MIT */
/* A device leaves its domain. */
#include "posted.h"

u64 hv_build_devid_oftype(void *pdev, int type);

void hv_iommu_det_dev_from_dom(void *pdev)
{
	u64 device = hv_build_devid_oftype(pdev, 2);
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;

	clear(in, 16);
	in[0] = SELF;
	in[1] = device;
	status = hv_do_hypercall(0xc4, in, NULL);
	irq_restore(flags);
	if (!succeeded(status))
		_printk("failed");
}
