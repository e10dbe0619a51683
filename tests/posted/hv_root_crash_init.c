/* SPDX-License-Identifier: MIT */
/* The output is read, and a message looks at the input, with interrupts on again. */
#include "posted.h"

extern u64 crash_area;

int hv_root_crash_init(void)
{
	u64 flags = irq_save();
	u64 *in = INPUT, *out = OUTPUT;
	u64 status, found;

	clear(in, 16);
	clear(out, 8);
	*(u32 *)in = 47;
	status = hv_do_hypercall(0x7b, in, out);
	irq_restore(flags);
	if (!succeeded(status)) {
		_printk("property %d", *(u32 *)in);
		return -5;
	}
	found = out[0];
	if (!found)
		return -19;
	crash_area = found << 12;
	return 0;
}
