/* SPDX-License-Identifier: MIT */
/* The output behind the input is copied before the status is tested. */
#include "posted.h"

int hv_iommu_lookup_logical_dev_id(void *pdev, u32 *found);

static int hv_iommu_get_logical_device_property(void *pdev, u8 function, u32 code, u64 *property)
{
	u64 flags, status;
	u32 device = 0;
	u64 *in;
	int ret = hv_iommu_lookup_logical_dev_id(pdev, &device);

	if (ret)
		return ret;
	flags = irq_save();
	in = INPUT;
	clear(in, 24);
	in[0] = SELF;
	in[1] = (u64)device | (function & 7);
	*(u32 *)(in + 2) = code;
	status = hv_do_hypercall(0x127, in, in + 3);
	__builtin_memcpy(property, in + 3, 16);
	irq_restore(flags);
	return hv_result_to_errno(status);
}

int hv_iommu_probe_device(void *pdev, u8 function, u64 *features)
{
	u64 property[2];

	if (hv_iommu_get_logical_device_property(pdev, function, 1, property))
		return -19;
	*features = property[0];
	return 0;
}
