/* SPDX-License-Identifier: MIT */
/* expect: undecided header-stale */
/* A page that is a variable and that another call uses, too: what is left there is its. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static struct registers_input page __attribute__((aligned(4096)));

u64 stale_static_shared(u64 partition, void *output)
{
	page.partition = partition;
	page.vp = 0;
	return hv_do_hypercall((1ULL << 32) | 0x50, &page, output);
}

u64 another_call(void *output)
{
	__builtin_memset(&page, 0xff, sizeof(page));
	return hv_do_hypercall(0x11, &page, output);
}
