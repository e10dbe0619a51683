/* SPDX-License-Identifier: MIT */
/* A pointer into the page is made before it is cleared. */
#include "posted.h"

extern int special, attached;
void kfree(const void *memory);

void hv_iommu_domain_free(u32 *domain)
{
	if (special)
		return;
	if (!attached) {
		u64 flags = irq_save();
		u64 *in = INPUT;
		u64 status;

		clear(in, 24);
		in[0] = SELF;
		in[2] = (u64)domain[0] << 32;
		status = hv_do_hypercall(0xc5, in, NULL);
		irq_restore(flags);
		if (!succeeded(status))
			_printk("failed");
	}
	kfree(domain);
}
