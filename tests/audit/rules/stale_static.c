/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* A field is not set here: it is if it was before. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static struct registers_input page __attribute__((aligned(4096)));

u64 stale_static(u64 partition, void *output)
{
	page.partition = partition;
	page.vp = 0;
	return hv_do_hypercall((1ULL << 32) | 0x50, &page, output);
}
