/* SPDX-License-Identifier: MIT */
/* expect: undecided header-stale */
/* Another call's output was put into the page, which is cleared behind it; what it said is read from
   there, of which it is not known whether that holds anything. No run shows that it does not. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct property {
	u64 partition;
	u32 code, reserved;
};

static inline u64 ask(u64 *own)
{
	return hv_do_hypercall(0x46, (void *)0, own);
}

u64 stale_cleared_again(void)
{
	u64 flags = irq_save(), status, id;
	struct property *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *out = this_cpu_ptr_load(hyperv_pcpu_output_arg), *own = (u64 *)&input->code;

	status = ask(own);
	if (!(status & 0xffff)) {
		id = *own;
		__builtin_memset(input, 0, sizeof(*input));
		input->partition = id;
		status = hv_do_hypercall(0x44, input, out);
	}
	irq_restore(flags);
	return status;
}
