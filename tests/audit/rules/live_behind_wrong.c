/* SPDX-License-Identifier: MIT */
/* expect: refuted page-live */
/* The page is given back before its output is read. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 get_zeroed_page_noprof(u32 flags);
void free_page(u64 page);

u64 live_behind_wrong(u64 partition, u32 property, u64 *value)
{
	u64 *page = (u64 *)get_zeroed_page_noprof(0xcc0), status;

	if (!page)
		return 12;
	page[0] = partition;
	page[1] = property;
	status = hv_do_hypercall(0x44, page, page + 64);
	free_page((u64)page);
	if (succeeded(status))
		*value = page[64];
	return status;
}
