/* SPDX-License-Identifier: MIT */
/* The input is cleared first. */
#include "posted.h"

int hv_initialize_sleep_states(u8 type_a, u8 type_b)
{
	u64 flags = irq_save();
	u64 *in = INPUT;
	u64 status;

	clear(in, 72);
	*(u32 *)in = 3;
	*(u32 *)(in + 1) = 5;
	((u8 *)in)[12] = type_a;
	((u8 *)in)[13] = type_b;
	status = hv_do_hypercall(0x6f, in, NULL);
	irq_restore(flags);
	return succeeded(status) ? 0 : hv_result_to_errno(status);
}
