/* SPDX-License-Identifier: MIT */
/* One range that covers all; where it fails all is flushed. */
#include "posted.h"

static void cover(unsigned long start, unsigned long end, u64 *range)
{
	unsigned long first = start >> 12, last = ((end + 4096) >> 12) - 1, shift = 0;

	if (first != last)
		shift = 64 - __builtin_clzl(first ^ last);
	*range = (first & ~((1UL << shift) - 1)) << 12 | shift;
}

void hv_flush_device_domain_list(const struct domain *domain, unsigned long start,
				 unsigned long end)
{
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;

	clear(in, 32);
	put_domain(in, domain);
	*(u32 *)(in + 3) |= 1;
	cover(start, end, in + 4);
	status = hv_do_rep_hypercall(0xd1, 1, 0, in, NULL);
	if (!succeeded(status)) {
		clear(in, 32);
		put_domain(in, domain);
		hv_do_hypercall(0xd0, in, NULL);
	}
	irq_restore(flags);
}
