/* SPDX-License-Identifier: MIT */
/* expect: proved page-live */
/* The page is given back by the address that its owner holds, once the call is made. */
#include "../c/guest.h"

u64 get_zeroed_page_noprof(u32 flags);
void free_page(u64 page);

struct owner {
	u64 *page, *other;
};

u64 live_owner_right(struct owner *owner, u64 partition)
{
	u64 *page = (u64 *)get_zeroed_page_noprof(0xcc0), status;

	if (!page)
		return 12;
	owner->page = page;
	page[0] = partition;
	status = hv_do_hypercall(0x43, page, (void *)0);
	free_page((u64)owner->page);
	return status;
}
