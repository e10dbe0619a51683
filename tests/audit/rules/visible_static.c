/* SPDX-License-Identifier: MIT */
/* expect: undecided host-visible in isolated */
/* Static data may be shared elsewhere. */
#include "visible.h"

u64 visible_static(u64 mask)
{
	static struct flush input;

	return flush(&input, mask);
}
