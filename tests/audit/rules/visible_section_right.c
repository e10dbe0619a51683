/* SPDX-License-Identifier: MIT */
/* expect: proved host-visible in isolated */
/* Static data in a section that is shared as a whole. */
#include "visible.h"

static struct flush input __attribute__((section(".bss..decrypted"), aligned(8)));

u64 visible_section_right(u64 mask)
{
	return flush(&input, mask);
}
