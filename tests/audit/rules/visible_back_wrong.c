/* SPDX-License-Identifier: MIT */
/* expect: refuted host-visible in isolated */
/* The page is private again when it is handed over. */
#include "visible.h"

u64 visible_back_wrong(u64 mask)
{
	struct flush *page = (struct flush *)get_zeroed_page_noprof(0);

	if (!page)
		return 1;
	if (set_memory_decrypted((unsigned long)page, 1) ||
	    set_memory_encrypted((unsigned long)page, 1))
		return 1;
	return flush(page, mask);
}
