/* SPDX-License-Identifier: MIT */
/* Two members of the output are copied where the call went well. */
#include "posted.h"

int hv_call_translate_virtual_address_ex(u32 vp, u64 partition, u64 control, u64 gva, u64 *gfn,
					 u64 *result)
{
	u64 flags = irq_save();
	u64 *in = INPUT, *out = OUTPUT;
	u64 status;

	clear(in, 32);
	in[0] = partition;
	*(u32 *)(in + 1) = vp;
	in[2] = control;
	in[3] = gva >> 12;
	status = hv_do_hypercall(0xac, in, out);
	if (!succeeded(status)) {
		irq_restore(flags);
		return hv_result_to_errno(status);
	}
	__builtin_memcpy(result, out, 48);
	*gfn = out[6];
	irq_restore(flags);
	return 0;
}
