/* SPDX-License-Identifier: MIT */
/* expect: proved host-visible in isolated */
/* Whose memory it is shares it, which the verdict tells. */
#include "visible.h"

u64 visible_caller_right(struct flush *input, u64 mask)
{
	return flush(input, mask);
}
