/* SPDX-License-Identifier: MIT */
/* The output behind the input is copied before the status is tested. */
#include "posted.h"

static int hv_iommu_detect(u64 *capabilities)
{
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;

	clear(in, 16);
	in[0] = SELF;
	status = hv_do_hypercall(0x125, in, in + 2);
	__builtin_memcpy(capabilities, in + 2, 24);
	irq_restore(flags);
	return hv_result_to_errno(status);
}

int hv_iommu_init(u64 *pages)
{
	u64 capabilities[3];

	if (hv_iommu_detect(capabilities))
		return -19;
	*pages = capabilities[2];
	return 0;
}
