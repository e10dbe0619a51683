/* SPDX-License-Identifier: MIT */
/* The output behind the input is copied before the status is tested; a look-up between. */
#include "posted.h"

int hv_iommu_lookup_logical_dev_id(void *pdev, u64 *found);

static int hv_iommu_get_logical_device_property(void *pdev, u32 code, u64 *property)
{
	u64 flags = irq_save();
	u64 *in = INPUT, *out = in + 3;
	u64 device = 0, status;
	int ret;

	clear(in, 24);
	in[0] = SELF;
	ret = hv_iommu_lookup_logical_dev_id(pdev, &device);
	if (ret) {
		irq_restore(flags);
		return ret;
	}
	in[1] = device;
	*(u32 *)(in + 2) = code;
	status = hv_do_hypercall(0x127, in, out);
	__builtin_memcpy(property, out, 16);
	irq_restore(flags);
	return hv_result_to_errno(status);
}

int hv_iommu_probe_device(void *pdev, u64 *features)
{
	u64 property[2];

	if (hv_iommu_get_logical_device_property(pdev, 1, property))
		return -19;
	*features = property[0];
	return 0;
}
