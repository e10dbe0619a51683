/* SPDX-License-Identifier: MIT */
/* expect: undecided header-stale */
/* Entries are computed from places in an array: where a run makes such a place up, it may be that
   of no element, and the difference is undefined. The entry is written all the same. (Links are
   kept with bit 2 turned over.) */
#include "../c/guest.h"

struct page { u64 words[8]; };
struct chunk { u64 link; struct chunk *next; };

extern u64 first_page;
void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static inline u64 index_of(const struct chunk *chunk)
{
	return (u64)((struct page *)(chunk->link ^ 4) - (struct page *)first_page);
}

u64 stale_promise(struct chunk *chunks, u32 count)
{
	u64 flags = irq_save(), status, *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct chunk *chunk = chunks;
	int i;

	input[0] = 1;
	for (i = 0; i < count; i++, chunk = chunk->next) {
		input[1 + i] = index_of(chunk) << 12;
	}
	status = hv_do_rep_hypercall(0x48, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
