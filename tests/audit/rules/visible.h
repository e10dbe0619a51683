/* SPDX-License-Identifier: MIT */
/* ../c/guest.h, and how an isolated guest shares memory with the host. */
#ifndef VISIBLE_H
#define VISIBLE_H

#include "../c/guest.h"

#define NULL ((void *)0)

void **hyperv_pcpu_input_arg;

unsigned long get_zeroed_page_noprof(unsigned int flags);
void *__kmalloc_noprof(unsigned long size, unsigned int flags);
int set_memory_decrypted(unsigned long address, int pages);
int set_memory_encrypted(unsigned long address, int pages);

struct flush {
	u64 space;
	u64 flags;
	u64 mask;
};

static inline u64 flush(struct flush *input, u64 mask)
{
	input->space = 0;
	input->flags = 3;
	input->mask = mask;
	return hv_do_hypercall(0x02, input, NULL);
}

#endif
