/* SPDX-License-Identifier: MIT */
/* Tried again with more memory; the error is worked out first. */
#include "posted.h"

int hv_call_map_stats_page2(u32 type, const u64 *object, u64 location)
{
	int ret;

	if (!location)
		return -22;
	do {
		u64 flags = irq_save();
		u64 *in = INPUT;
		u64 status;

		clear(in, 32);
		*(u32 *)in = type;
		in[1] = object[0];
		in[2] = object[1];
		in[3] = location;
		status = hv_do_hypercall(0x131, in, NULL);
		irq_restore(flags);
		ret = hv_result_to_errno(status);
		if (!ret || (status & 0xffff) != 11)
			break;
		ret = hv_call_deposit_pages(-1, 0, 1);
	} while (!ret);
	return ret;
}
