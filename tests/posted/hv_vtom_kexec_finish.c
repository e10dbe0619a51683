/* SPDX-License-Identifier: MIT */
/* Pages are taken back from the host before a kexec, a full page of numbers a call. */
#include "posted.h"

struct region {
	struct region *next;
	u64 pfn;
	int count;
};

extern struct region *regions;

void hv_vtom_kexec_finish(void)
{
	u64 flags = irq_save();
	u64 *in = INPUT;
	struct region *one;
	int i, n;

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
	irq_restore(flags);
}
