/* SPDX-License-Identifier: MIT */
/* A list of aligned ranges as far as the page goes; beyond it all is flushed. */
#include "posted.h"

#define MOST ((PAGE_BYTES - 32) / 8)

static u16 fill_list(u64 *list, unsigned long start, unsigned long end)
{
	unsigned long pfn = start >> 12, left = ((end + 4095) >> 12) - pfn;
	u16 count = 0;

	while (left > 0) {
		unsigned long low, high;

		if (count >= MOST)
			return 0xffff;
		low = pfn ? __builtin_ctzl(pfn) : 63;
		high = 63 - __builtin_clzl(left);
		low = min(low, high);
		list[count++] = pfn << 12 | low;
		pfn += 1UL << low;
		left -= 1UL << low;
	}
	return count;
}

void hv_flush_device_domain_list(const struct domain *domain, unsigned long start,
				 unsigned long end)
{
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;
	u16 count;

	clear(in, 32);
	put_domain(in, domain);
	*(u32 *)(in + 3) |= 1;
	count = fill_list(in + 4, start, end);
	if (count == 0xffff) {
		clear(in, 32);
		put_domain(in, domain);
		status = hv_do_hypercall(0xd0, in, NULL);
	} else {
		status = hv_do_rep_hypercall(0xd1, count, 0, in, NULL);
	}
	irq_restore(flags);
	if (!succeeded(status))
		_printk("failed");
}
