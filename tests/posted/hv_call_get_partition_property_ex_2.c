/* SPDX-License-Identifier: MIT */
/* As the first, but interrupts are on again before the message. */
#include "posted.h"

int hv_call_get_partition_property_ex(u64 partition, u32 code, u64 argument, void *value, u64 bytes)
{
	u64 flags = irq_save();
	u64 *in = INPUT, *out = OUTPUT;
	u64 status;

	clear(in, 24);
	in[0] = partition;
	*(u32 *)(in + 1) = code;
	in[2] = argument;
	status = hv_do_hypercall(0x101, in, out);
	if (!succeeded(status)) {
		irq_restore(flags);
		_printk("failed");
		return hv_result_to_errno(status);
	}
	__builtin_memcpy(value, out, bytes);
	irq_restore(flags);
	return 0;
}
