/* SPDX-License-Identifier: MIT */
/* expect: undecided header-stale */
/* Who is given what describes the page may write its memory. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

void fill(struct page *page, u64 partition);

u64 stale_pages_handed(u64 partition)
{
	struct page *page = alloc_pages(0xcc0, 0);
	u64 status;

	if (!page)
		return 0;
	fill(page, partition);
	status = hv_do_hypercall(0x43, lowmem_page_address(page), (void *)0);
	__free_pages(page, 0);
	return status;
}
