/* SPDX-License-Identifier: MIT */
/* expect: refuted page-live */
/* Given back where the call failed, and again at the end. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 get_zeroed_page_noprof(u32 flags);
void free_page(u64 page);

u64 live_twice_wrong(u64 partition, u32 property, u64 *value)
{
	u64 *page = (u64 *)get_zeroed_page_noprof(0xcc0), status;

	if (!page)
		return 12;
	page[0] = partition;
	page[1] = property;
	status = hv_do_hypercall(0x44, page, page + 64);
	if (!succeeded(status)) {
		free_page((u64)page);
		goto out;
	}
	*value = page[64];
out:
	free_page((u64)page);
	return status;
}
