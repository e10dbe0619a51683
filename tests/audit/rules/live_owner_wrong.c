/* SPDX-License-Identifier: MIT */
/* expect: refuted page-live */
/* The page is given back by the address that its owner holds, and handed over. */
#include "../c/guest.h"

u64 get_zeroed_page_noprof(u32 flags);
void free_page(u64 page);

struct owner {
	u64 *page, *other;
};

u64 live_owner_wrong(struct owner *owner, u64 partition)
{
	u64 *page = (u64 *)get_zeroed_page_noprof(0xcc0), status;

	if (!page)
		return 12;
	owner->page = page;
	page[0] = partition;
	free_page((u64)owner->page);
	status = hv_do_hypercall(0x43, page, (void *)0);
	return status;
}
