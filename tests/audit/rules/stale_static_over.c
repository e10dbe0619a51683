/* SPDX-License-Identifier: MIT */
/* expect: undecided header-stale */
/* A page that is a variable, on whose list another call puts its output before. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static struct {
	u64 partition;
	u32 vp, vtl;
	u32 names[64];
} page __attribute__((aligned(4096)));

static inline void read_there(void *to)
{
	hv_do_hypercall(0x46, &hyperv_pcpu_input_arg, to);
}

u64 stale_static_over(u64 partition, void *output)
{
	read_there(page.names);
	page.partition = partition;
	page.vp = 0;
	return hv_do_hypercall((1ULL << 32) | 0x50, &page, output);
}
