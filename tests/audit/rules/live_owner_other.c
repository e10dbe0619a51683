/* SPDX-License-Identifier: MIT */
/* expect: proved page-live */
/* What is given back before the call is read from elsewhere: by name it is another page. */
#include "../c/guest.h"

u64 get_zeroed_page_noprof(u32 flags);
void free_page(u64 page);

struct owner {
	u64 *page, *other;
};

u64 live_owner_other(struct owner *owner, u64 partition)
{
	u64 *page = (u64 *)get_zeroed_page_noprof(0xcc0), status;

	if (!page)
		return 12;
	owner->page = page;
	page[0] = partition;
	free_page((u64)owner->other);
	status = hv_do_hypercall(0x43, page, (void *)0);
	return status;
}
