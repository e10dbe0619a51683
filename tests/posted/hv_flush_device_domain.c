/* SPDX-License-Identifier: MIT */
/* A domain that a structure of the driver holds. */
#include "posted.h"

void hv_flush_device_domain(const struct domain *domain)
{
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;

	clear(in, 32);
	put_domain(in, domain);
	status = hv_do_hypercall(0xd0, in, NULL);
	irq_restore(flags);
	if (!succeeded(status))
		_printk("failed");
}
