/* SPDX-License-Identifier: MIT */
/* expect: none host-visible */
/* Of a guest that is not isolated nothing is asked. */
#include "visible.h"

u64 visible_plain(u64 mask)
{
	struct flush *page = (struct flush *)get_zeroed_page_noprof(0);

	if (!page)
		return 1;
	return flush(page, mask);
}
