/* SPDX-License-Identifier: MIT */
/* Tried again with more memory; another file works out a number while the page is filled. */
#include "posted.h"

extern int nested;
u64 hv_build_devid_oftype(void *pdev, int type);

int hv_iommu_direct_attach_device(void *pdev, u64 partition)
{
	u64 device = hv_build_devid_oftype(pdev, nested ? 1 : 2), status;

	if (!partition)
		return -22;
	do {
		u64 flags = irq_save();
		u64 *in = INPUT;

		clear(in, 40);
		in[0] = partition;
		in[1] = device;
		*(u32 *)(in + 2) |= 1;
		in[3] = hv_build_devid_oftype(pdev, 1);
		status = hv_do_hypercall(0x82, in, NULL);
		irq_restore(flags);
		if ((status & 0xffff) == 11 && hv_call_deposit_pages(-1, partition, 1))
			break;
	} while ((status & 0xffff) == 11);
	return hv_result_to_errno(status);
}
