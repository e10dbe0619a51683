/* SPDX-License-Identifier: MIT */
/* Areas from the allocators: a page is a page; 24 bytes may straddle two. */
#include "../c/guest.h"

void *__kmalloc_noprof(u64 size, u32 flags);
u64 get_free_pages_noprof(u32 flags, u32 order);

u64 pair_of_pages_right(void)
{
	char *pages = (char *)get_free_pages_noprof(0, 1);

	if (!pages)
		return 1;
	return hv_do_hypercall((1ULL << 32) | 0x50, pages, pages + PAGE_BYTES);
}

u64 power_of_two_right(void)
{
	void *input = __kmalloc_noprof(32, 0), *output = __kmalloc_noprof(16, 0);

	return hv_do_hypercall((1ULL << 32) | 0x50, input, output);
}

u64 odd_size_wrong(void)
{
	void *input = __kmalloc_noprof(24, 0), *output = __kmalloc_noprof(16, 0);

	return hv_do_hypercall((1ULL << 32) | 0x50, input, output);
}

/* Nothing is known of its size. */
u64 size_unknown(u64 size)
{
	return hv_do_hypercall(0x46, 0, __kmalloc_noprof(size, 0));
}
