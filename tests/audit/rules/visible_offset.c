/* SPDX-License-Identifier: MIT */
/* expect: proved gpa-valid */
/* 64 bytes into a page: a multiple of 8, but not of the 256 that a monitor asks for. */
#include "visible.h"

u64 visible_offset(u64 mask)
{
	char *page = (char *)get_zeroed_page_noprof(0);

	if (!page)
		return 1;
	return flush((struct flush *)(page + 64), mask);
}
