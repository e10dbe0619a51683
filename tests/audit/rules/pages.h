/* SPDX-License-Identifier: MIT */
/* Pages by what describes them, and physical addresses, as the kernel has them. */
#ifndef PAGES_H
#define PAGES_H

#include "../c/guest.h"

struct page {
	u64 flags[8];
};

struct page *alloc_pages(u32 flags, u32 order);
void __free_pages(struct page *page, u32 order);
void *lowmem_page_address(const struct page *page);
u64 virt_to_phys(volatile void *address);
u64 hv_tdx_hypercall(u64 control, u64 input, u64 output);

#endif
