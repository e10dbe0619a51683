/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* A page that is a variable; a name of the list is copied there without having been set. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static struct {
	struct {
		u64 partition;
		u32 vp, vtl;
	} input;
	u32 names[4];
} page __attribute__((aligned(4096)));

u64 stale_static_unset(u64 partition, int some, void *output)
{
	u32 names[4];

	if (some)
		names[0] = 5;
	page.input.partition = partition;
	__builtin_memcpy(page.names, names, sizeof(names));
	return hv_do_hypercall((1ULL << 32) | 0x50, &page, output);
}
