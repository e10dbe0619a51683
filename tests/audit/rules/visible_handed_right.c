/* SPDX-License-Identifier: MIT */
/* expect: proved host-visible in isolated */
/* A function outside is given the page; what is taken of it the verdict tells. */
#include "visible.h"

void note_page(void *page);

u64 visible_handed_right(u64 mask)
{
	struct flush *page = (struct flush *)get_zeroed_page_noprof(0);

	if (!page || set_memory_decrypted((unsigned long)page, 1))
		return 1;
	note_page(page);
	return flush(page, mask);
}
