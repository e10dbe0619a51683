/* SPDX-License-Identifier: MIT */
/* Two events in a row, the second in what the first has left; interrupts are not turned off. */
#include "posted.h"

void hv_notify_prepare_hyp(void)
{
	u32 *in = (u32 *)INPUT;

	clear(in, 8);
	in[0] = 2;
	in[1] = 1;
	if (!succeeded(hv_do_hypercall(0x87, in, NULL)))
		return;
	in[1] = 2;
	hv_do_hypercall(0x87, in, NULL);
}
