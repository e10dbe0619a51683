/* SPDX-License-Identifier: MIT */
/* The number of the device is known before the page is filled. */
#include "posted.h"

int hv_iommu_lookup_logical_dev_id(void *pdev, u32 *found);

int hv_iommu_attach_dev(const struct domain *domain, void *pdev, u8 function)
{
	u64 flags, status;
	u32 device = 0;
	u64 *in;
	int ret = hv_iommu_lookup_logical_dev_id(pdev, &device);

	if (ret)
		return ret;
	flags = irq_save();
	in = INPUT;
	clear(in, 32);
	put_domain(in, domain);
	in[3] = (u64)device | (function & 7);
	status = hv_do_hypercall(0xb2, in, NULL);
	irq_restore(flags);
	return hv_result_to_errno(status);
}
