/* SPDX-License-Identifier: MIT */
/* expect: undecided header-stale */
/* As stale_promise, in a page whose address is read again from a local each time. */
#include "../c/guest.h"

struct page { u64 words[8]; };
struct chunk { u64 link; struct chunk *next; };

extern u64 first_page;
void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static inline u64 index_of(const struct chunk *chunk)
{
	return (u64)((struct page *)(chunk->link ^ 4) - (struct page *)first_page);
}

u64 stale_local_promise(struct chunk *chunk, u32 count)
{
	u64 flags = irq_save(), status, *volatile input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	int i;

	input[0] = 1;
	for (i = 0; i < count; i++, chunk = chunk->next)
		input[1 + i] = index_of(chunk) << 12;
	status = hv_do_rep_hypercall(0x48, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
