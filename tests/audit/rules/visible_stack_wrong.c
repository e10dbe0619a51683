/* SPDX-License-Identifier: MIT */
/* expect: refuted host-visible in isolated */
/* A stack is private. */
#include "visible.h"

u64 visible_stack_wrong(u64 mask)
{
	struct flush input;

	return flush(&input, mask);
}
