/* SPDX-License-Identifier: MIT */
/* An event without a value. */
#include "posted.h"

int hv_call_notify_all_processors_started(void)
{
	u64 flags = irq_save();
	u32 *in = (u32 *)INPUT;
	u64 status;

	clear(in, 8);
	in[0] = 4;
	status = hv_do_hypercall(0x87, in, NULL);
	irq_restore(flags);
	return succeeded(status) ? 0 : hv_result_to_errno(status);
}
