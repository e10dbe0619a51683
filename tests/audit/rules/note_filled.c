/* SPDX-License-Identifier: MIT */
/* expect: none output-for-nothing */
/* What the allocator has cleared, somebody fills before it is cleared again. */
#include "../c/guest.h"

void *__kmalloc_noprof(unsigned long size, unsigned int flags);
void fill(void *memory);

struct flush {
	u64 space;
	u64 flags;
	u64 mask;
};

u64 note_filled(u64 mask)
{
	struct flush *input = __kmalloc_noprof(4096, 0x140);

	if (!input)
		return 1;
	fill(input);
	__builtin_memset(input, 0, sizeof(*input));
	input->flags = 3;
	input->mask = mask;
	return hv_do_hypercall(0x02, input, (void *)0);
}
