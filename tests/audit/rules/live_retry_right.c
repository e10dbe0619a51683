/* SPDX-License-Identifier: MIT */
/* expect: proved page-live */
/* The page is given back when nothing is tried again. */
#include "../c/guest.h"

unsigned long get_zeroed_page_noprof(unsigned int flags);
void free_pages(unsigned long address, unsigned int order);

u64 live_retry_right(u64 partition, int tries)
{
	u64 *page = (u64 *)get_zeroed_page_noprof(0xcc0), status;

	if (!page)
		return 1;
	do {
		page[0] = partition;
		status = hv_do_hypercall(0x44, page, 0);
	} while (!succeeded(status) && tries-- > 0);
	free_pages((unsigned long)page, 0);
	return status;
}
