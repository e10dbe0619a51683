/* SPDX-License-Identifier: MIT */
/* A domain that a structure of the driver holds. */
#include "posted.h"

void hv_delete_device_domain(const struct domain *domain)
{
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;

	clear(in, 24);
	put_domain(in, domain);
	status = hv_do_hypercall(0xc5, in, NULL);
	irq_restore(flags);
	if (!succeeded(status))
		_printk("failed");
}
