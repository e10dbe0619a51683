/* SPDX-License-Identifier: MIT */
/* Flags, and of a domain with pages of its own their root, which another file knows. */
#include "posted.h"

u64 root_of(const struct domain *domain);

int hv_configure_device_domain(const struct domain *domain, u32 type)
{
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;

	clear(in, 40);
	put_domain(in, domain);
	in[3] = (type != 4) | (type == 0) << 1;
	if (type & 1) {
		in[4] = root_of(domain);
		in[3] |= 4;
	}
	status = hv_do_hypercall(0xce, in, NULL);
	irq_restore(flags);
	return hv_result_to_errno(status);
}
