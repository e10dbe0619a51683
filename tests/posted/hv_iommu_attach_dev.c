/* SPDX-License-Identifier: MIT */
/* Another file writes the number of the device into the page. */
#include "posted.h"

int hv_iommu_lookup_logical_dev_id(void *pdev, u64 *found);

int hv_iommu_attach_dev(const struct domain *domain, void *pdev)
{
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;
	int ret;

	clear(in, 32);
	put_domain(in, domain);
	ret = hv_iommu_lookup_logical_dev_id(pdev, in + 3);
	if (ret) {
		irq_restore(flags);
		return ret;
	}
	status = hv_do_hypercall(0xb2, in, NULL);
	irq_restore(flags);
	return hv_result_to_errno(status);
}
