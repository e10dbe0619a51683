/* SPDX-License-Identifier: MIT */
/* expect: undecided exclusive-use */
/* Another function takes another lock. */
#include "../c/guest.h"

typedef struct { u32 taken; } lock;
u64 _raw_spin_lock_irqsave(lock *one);
void _raw_spin_unlock_irqrestore(lock *one, u64 flags);

static u64 page[512] __attribute__((aligned(4096)));
static lock ours;
static lock theirs;

void note(u64 value)
{
	u64 flags = _raw_spin_lock_irqsave(&theirs);

	page[1] = value;
	_raw_spin_unlock_irqrestore(&theirs, flags);
}

u64 exclusive_lock_other(u64 partition)
{
	u64 status, flags = _raw_spin_lock_irqsave(&ours);

	page[0] = partition;
	page[1] = 7;
	status = hv_do_hypercall(0x44, page, 0);
	_raw_spin_unlock_irqrestore(&ours, flags);
	return status;
}
