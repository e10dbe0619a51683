/* SPDX-License-Identifier: MIT */
/* Pages are taken back from the host, a full page of numbers a call; a lock is held. */
#include "posted.h"

struct region {
	struct region *next;
	u64 pfn;
	int count;
};

extern struct region *regions;
extern int lock;
void _raw_spin_lock(int *lock);
void _raw_spin_unlock(int *lock);

void hv_ivm_clear_host_access(void)
{
	u64 flags = irq_save();
	struct region *one;
	u64 *in;
	int i, n;

	_raw_spin_lock(&lock);
	in = INPUT;
	for (one = in ? regions : NULL; one; one = one->next) {
		for (i = 0, n = 0; i < one->count; i++) {
			in[2 + n++] = one->pfn + i;
			if (n == PAGE_BYTES / 8 - 2 || i == one->count - 1) {
				in[0] = SELF;
				in[1] = 0;
				hv_do_rep_hypercall(0xdb, n, 0, in, NULL);
				n = 0;
			}
		}
	}
	_raw_spin_unlock(&lock);
	irq_restore(flags);
}
