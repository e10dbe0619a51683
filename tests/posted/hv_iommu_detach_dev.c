/* SPDX-License-Identifier: MIT */
/* Another file writes the number of the device into the page. */
#include "posted.h"

int hv_iommu_lookup_logical_dev_id(void *pdev, u64 *found);

void hv_iommu_detach_dev(void *pdev)
{
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;

	clear(in, 16);
	in[0] = SELF;
	if (hv_iommu_lookup_logical_dev_id(pdev, in + 1)) {
		irq_restore(flags);
		return;
	}
	status = hv_do_hypercall(0xc4, in, NULL);
	irq_restore(flags);
	if (!succeeded(status))
		_printk("failed");
}
