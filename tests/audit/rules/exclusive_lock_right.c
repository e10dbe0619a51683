/* SPDX-License-Identifier: MIT */
/* expect: proved exclusive-use */
/* One page for all processors: who uses it holds the lock. */
#include "../c/guest.h"

typedef struct { u32 taken; } lock;
u64 _raw_spin_lock_irqsave(lock *one);
void _raw_spin_unlock_irqrestore(lock *one, u64 flags);

static u64 page[512] __attribute__((aligned(4096)));
static lock ours;

void note(u64 value)
{
	u64 flags = _raw_spin_lock_irqsave(&ours);

	page[300] = value;
	_raw_spin_unlock_irqrestore(&ours, flags);
}

u64 exclusive_lock_right(u64 partition, u32 code)
{
	u64 status, flags = _raw_spin_lock_irqsave(&ours);

	if (!code) {
		_raw_spin_unlock_irqrestore(&ours, flags);
		return 1;
	}
	page[0] = partition;
	page[1] = code;
	status = hv_do_hypercall(0x44, page, page + 256);
	if (succeeded(status))
		status = page[256];
	_raw_spin_unlock_irqrestore(&ours, flags);
	return status;
}
