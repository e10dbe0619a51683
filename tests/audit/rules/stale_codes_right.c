/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The call code decides where the list begins: each contract is held to its own ways. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_codes_right(u32 map, u64 key, const u64 *list, u32 total)
{
	u64 flags, status, *page, *tail;
	u32 i;

	if (!total || total > 400)
		return 5;
	flags = irq_save();
	page = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	page[0] = key;
	page[1] = 0;
	if (map)
		page[2] = 0;
	tail = page + (map ? 3 : 2);
	for (i = 0; i < total; i++)
		tail[i] = list[i];
	status = hv_do_rep_hypercall(map ? 0x4b : 0xdb, total, 0, page, (void *)0);
	irq_restore(flags);
	return status;
}
