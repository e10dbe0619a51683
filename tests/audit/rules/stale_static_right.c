/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* A page that is a variable, filled by its name. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static struct {
	struct {
		u64 partition;
		u32 vp, vtl;
	} input;
	u32 name;
} page __attribute__((aligned(4096)));

u64 stale_static_right(u64 partition, void *output)
{
	page.input.partition = partition;
	page.input.vp = 0;
	page.input.vtl = 0;
	page.name = 5;
	return hv_do_hypercall((1ULL << 32) | 0x50, &page, output);
}
