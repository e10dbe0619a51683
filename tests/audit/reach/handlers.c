/* SPDX-License-Identifier: MIT */
/* Entry functions of another file: nothing here makes a hypercall itself. */
#include "../c/guest.h"

u64 for_another_file(u16 count);

/* Another function than the one of that name in the other file; it is inlined nowhere, either. */
static u64 by_pointer(u16 count)
{
	if (count > 1)
		return by_pointer(count - 1) ^ by_pointer(count / 2);
	return for_another_file(count);
}

static u64 an_ioctl(u16 count)
{
	return by_pointer(count) + 1;
}

u64 (*const operations[])(u16) = { an_ioctl };
