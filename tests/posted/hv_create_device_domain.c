/* SPDX-License-Identifier: MIT */
/* 28 bytes are cleared and set; the call has 32. */
#include "posted.h"

int ida_alloc_range(void *ida, u32 first, u32 last, u32 flags);
void ida_free(void *ida, u32 number);

int hv_create_device_domain(struct domain *domain, void *ida, u32 stage)
{
	int number = ida_alloc_range(ida, 1, 100, 0xcc0);
	u64 flags, status;
	u64 *in;

	if (number < 0)
		return number;
	domain->partition = SELF;
	domain->id = stage | (u64)number << 32;
	flags = irq_save();
	in = INPUT;
	clear(in, 28);
	put_domain(in, domain);
	*(u32 *)(in + 3) |= 1;
	status = hv_do_hypercall(0xb1, in, NULL);
	irq_restore(flags);
	if (!succeeded(status))
		ida_free(ida, number);
	return hv_result_to_errno(status);
}
