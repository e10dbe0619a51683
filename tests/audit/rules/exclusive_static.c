/* SPDX-License-Identifier: MIT */
/* expect: undecided exclusive-use */
/* One page for all processors, and nothing here keeps two of them apart. */
#include "../c/guest.h"

static u64 page[512] __attribute__((aligned(4096)));

u64 exclusive_static(u64 partition)
{
	page[0] = partition;
	page[1] = 7;
	return hv_do_hypercall(0x44, page, 0);
}
