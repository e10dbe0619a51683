/* SPDX-License-Identifier: MIT */
/* expect: proved host-visible in isolated */
/* A page is shared before it is handed over, or not handed over at all. */
#include "visible.h"

u64 visible_heap_right(u64 mask)
{
	struct flush *page = (struct flush *)get_zeroed_page_noprof(0);

	if (!page)
		return 1;
	if (set_memory_decrypted((unsigned long)page, 1))
		return 1;
	return flush(page, mask);
}
