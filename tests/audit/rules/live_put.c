/* SPDX-License-Identifier: MIT */
/* expect: proved page-live */
/* A function outside is handed what holds the page's address: it is taken not to give it back. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

unsigned long get_zeroed_page(u32 flags);
void free_page(unsigned long page);

struct owner {
	u64 *page;
};
void clean_up(struct owner *owner);

u64 live_put(struct owner *owner, u64 partition)
{
	u64 status, *input = (void *)get_zeroed_page(0);

	if (!input)
		return 1;
	input[0] = partition;
	owner->page = input;
	clean_up(owner);
	status = hv_do_hypercall(0x43, input, 0);
	return status;
}
