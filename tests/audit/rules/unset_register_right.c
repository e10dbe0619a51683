/* SPDX-License-Identifier: MIT */
/* expect: none defined */
/* All of a parameter in a register is set. */
#include "../c/guest.h"

u64 hv_do_fast_hypercall8(u16 code, u64 input);

u64 unset_register_right(u32 connection)
{
	union {
		u64 whole;
		struct {
			u32 connection;
			u16 flag, reserved;
		} part;
	} input;

	input.part.connection = connection;
	input.part.flag = 0;
	input.part.reserved = 0;
	return hv_do_fast_hypercall8(0x5d, input.whole);
}
