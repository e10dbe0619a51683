/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* One member of the local structure that is copied is set on every way that comes to the call. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

struct unmap {
	u64 partition;
	u64 target;
	u32 flags;
	u32 padding;
};

u64 stale_member_right(u64 partition, u64 first, int how)
{
	struct unmap given, *input;
	u64 flags, status;

	given.partition = partition;
	given.flags = 0;
	given.padding = 0;
	switch (how) {
	case 0:
		given.target = first;
		break;
	case 1:
		given.target = first + 512;
		break;
	default:
		return 1;
	}
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	*input = given;
	status = hv_do_hypercall(1ULL << 32 | 0x4c, input, (void *)0);
	irq_restore(flags);
	return status;
}
