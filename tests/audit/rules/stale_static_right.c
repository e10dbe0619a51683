/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* A page that is a variable, filled by its name. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static struct registers_input page __attribute__((aligned(4096)));

u64 stale_static_right(u64 partition, void *output)
{
	page.partition = partition;
	page.vp = 0;
	page.vtl = 0;
	return hv_do_hypercall((1ULL << 32) | 0x50, &page, output);
}
