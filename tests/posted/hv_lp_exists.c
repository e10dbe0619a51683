/* SPDX-License-Identifier: MIT */
/* Whether a processor is there is told by the status alone. */
#include "posted.h"

int hv_lp_exists(u32 index)
{
	u64 flags = irq_save();
	u32 *in = (u32 *)INPUT;
	u64 *out = OUTPUT;
	u64 status;

	in[0] = index;
	status = hv_do_hypercall(0x4, in, out);
	irq_restore(flags);
	if (!succeeded(status) && (status & 0xffff) != 0x41)
		__builtin_trap();
	return succeeded(status);
}
