/* SPDX-License-Identifier: MIT */
/* expect: refuted host-visible in isolated */
/* A page that nobody shared. */
#include "visible.h"

u64 visible_heap_wrong(u64 mask)
{
	struct flush *page = (struct flush *)get_zeroed_page_noprof(0);

	if (!page)
		return 1;
	return flush(page, mask);
}
