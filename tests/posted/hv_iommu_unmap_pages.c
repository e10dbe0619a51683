/* SPDX-License-Identifier: MIT */
/* The pages to unmap are a number of reps without entries, which nothing bounds. */
#include "posted.h"

u64 hv_iommu_del_tree_mappings(u32 number, u64 iova, u64 size);

u64 hv_iommu_unmap_pages(u32 number, u64 iova, u64 size, u64 count)
{
	unsigned long pages = size * count >> 12;
	u64 unmapped = hv_iommu_del_tree_mappings(number, iova, size * count);
	u64 flags = irq_save(), status;
	u64 *in = INPUT;

	clear(in, 32);
	in[0] = SELF;
	in[2] = (u64)number << 32;
	in[3] = iova;
	status = hv_do_rep_hypercall(0xb4, pages, 0, in, NULL);
	irq_restore(flags);
	if (!succeeded(status))
		_printk("failed");
	return unmapped;
}
