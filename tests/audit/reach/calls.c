/* SPDX-License-Identifier: MIT */
/* Functions that make the call: for another file, for a table, and for nobody that is seen. */
#include "reach.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 for_another_file(u16 count)
{
	return UNBOUNDED(count);
}

u64 for_nobody(u16 count)
{
	return UNBOUNDED(count);
}

static u64 by_pointer(u16 count)
{
	return UNBOUNDED(count);
}

u64 (*const table[])(u16) = { by_pointer };

/* All its callers are here. It calls itself, so that it is inlined nowhere. */
static u64 of_one_caller(u16 depth)
{
	if (depth > 1)
		return of_one_caller(depth - 1) ^ of_one_caller(depth / 2);
	return UNBOUNDED(300);
}

u64 message_from_host(u16 count)
{
	return of_one_caller(count);
}

static inline u64 inlined_ioctl(u16 count)
{
	return UNBOUNDED(count);
}

u64 not_an_entry(u16 count)
{
	return inlined_ioctl(count);
}
