/* SPDX-License-Identifier: MIT */
/* expect: refuted host-visible in isolated */
/* Whether the page was shared is not looked at. */
#include "visible.h"

u64 visible_failed_wrong(u64 mask)
{
	struct flush *page = (struct flush *)get_zeroed_page_noprof(0);

	if (!page)
		return 1;
	set_memory_decrypted((unsigned long)page, 1);
	return flush(page, mask);
}
