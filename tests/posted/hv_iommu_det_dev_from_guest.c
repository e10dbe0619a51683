/* SPDX-License-Identifier: MIT */
/* The partition is asked of another file while the page is being filled. */
#include "posted.h"

u64 hv_build_devid_oftype(void *pdev, int type);
u64 hv_iommu_get_curr_partid(void);

void hv_iommu_det_dev_from_guest(void *pdev)
{
	u64 device = hv_build_devid_oftype(pdev, 1);
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;

	clear(in, 16);
	in[0] = hv_iommu_get_curr_partid();
	in[1] = device;
	status = hv_do_hypercall(0x83, in, NULL);
	irq_restore(flags);
	if (!succeeded(status))
		_printk("failed");
}
