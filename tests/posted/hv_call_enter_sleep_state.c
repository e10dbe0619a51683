/* SPDX-License-Identifier: MIT */
/* The one member of the input is set. */
#include "posted.h"

int hv_initialize_sleep_states(void);

int hv_call_enter_sleep_state(u32 state)
{
	u64 flags, status;
	u32 *in;
	int ret = hv_initialize_sleep_states();

	if (ret)
		return ret;
	flags = irq_save();
	in = (u32 *)INPUT;
	in[0] = state;
	status = hv_do_hypercall(0x84, in, NULL);
	irq_restore(flags);
	return succeeded(status) ? 0 : hv_result_to_errno(status);
}
