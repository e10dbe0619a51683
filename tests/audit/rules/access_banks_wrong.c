/* SPDX-License-Identifier: MIT */
/* expect: refuted access-in-region */
/* A range of as many units as fit and a bit has an entry more. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

struct vp_set {
	u64 format, mask, banks[];
};

struct list_input {
	u64 space, flags;
	struct vp_set set;
};

/* By the guest's file it stays a call; what it gives is seen when it is run. */
int cpumask_to_vpset(struct vp_set *set, const u64 *cpus)
{
	set->mask = *cpus ? 1 : 0;
	set->banks[0] = *cpus;
	return 1;
}

struct range {
	u64 start, end;
};

u64 access_banks_wrong(const u64 *cpus, const struct range *range)
{
	u64 start = range->start, end = range->end;
	u64 flags = irq_save(), status = -1, most, now = start;
	struct list_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *list;
	int banks, count = 0;

	input->space = 0;
	input->flags = 0;
	input->set.format = 0;
	banks = cpumask_to_vpset(&input->set, cpus);
	most = (4096 - sizeof(*input) - banks * 8) / 8;
	if (end > start && end < 1ULL << 40 && (end - start) >> 12 <= most) {
		list = input->set.banks + banks;
		do {
			list[count++] = now;
			now += 4096;
		} while (now < end);
		status = hv_do_rep_hypercall(0x14, count, banks, input, 0);
	}
	irq_restore(flags);
	return status;
}
