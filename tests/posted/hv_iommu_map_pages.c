/* SPDX-License-Identifier: MIT */
/* All pages that are left go into one call; without memory it ends. */
#include "posted.h"

static u64 hv_iommu_map_pgs(u32 number, u64 iova, u64 paddr, unsigned long pages, u32 access)
{
	u64 flags = irq_save(), pfn = paddr >> 12;
	u64 *in = INPUT;
	u64 status;
	int i;

	clear(in, 40);
	in[0] = SELF;
	in[2] = (u64)number << 32;
	*((u32 *)in + 7) = access;
	in[4] = iova;
	for (i = 0; i < pages; i++, pfn++)
		in[5 + i] = pfn;
	status = hv_do_rep_hypercall(0xb3, pages, 0, in, NULL);
	irq_restore(flags);
	return status;
}

int hv_iommu_add_tree_mapping(u32 number, u64 iova, u64 paddr, u64 size, u32 access);

int hv_iommu_map_pages(u32 number, u64 iova, u64 paddr, u64 size, u64 count, u32 access)
{
	unsigned long pages = size * count >> 12, done = 0;
	u64 status = 0;

	if (hv_iommu_add_tree_mapping(number, iova, paddr, size * count, access))
		return -12;
	while (done < pages) {
		unsigned long now = pages - done, completed;

		status = hv_iommu_map_pgs(number, iova, paddr, now, access);
		completed = (status >> 32) & 0xfff;
		done += completed;
		iova += completed << 12;
		paddr += completed << 12;
		if ((status & 0xffff) == 11 && hv_call_deposit_pages(-1, 0, 256))
			break;
		if (!succeeded(status))
			break;
	}
	return hv_result_to_errno(status);
}
