/* SPDX-License-Identifier: MIT */
/* Parameters in registers: what the wrapper passes must be all that the call reads. */
#include "../c/guest.h"

u64 hv_do_fast_hypercall8(u16 code, u64 input);
u64 hv_do_fast_hypercall16(u16 code, u64 first, u64 second);

u64 signal_right(u64 connection)
{
	return hv_do_fast_hypercall8(0x5d, connection);
}

u64 ipi_right(u64 vector, u64 mask)
{
	return hv_do_fast_hypercall16(0x0b, vector, mask);
}

/* The mask is not passed. */
u64 ipi_wrong(u64 vector)
{
	return hv_do_fast_hypercall8(0x0b, vector);
}

u64 code_from_the_caller(u16 code, u64 input)
{
	return hv_do_fast_hypercall8(code, input);
}

u64 hv_ghcb_hypercall(u64 control, void *input, void *output, u32 size);

u64 copied_right(void *message)
{
	return hv_ghcb_hypercall(0x5c, message, 0, 256);
}

/* The payload is not all copied. */
u64 copied_wrong(void *message)
{
	return hv_ghcb_hypercall(0x5c, message, 0, 240);
}

/* The parameter is 16 bits wide, the flag is bit 31. */
u64 nested_wrong(u64 connection, int nested)
{
	u64 control = 0x5d;

	control |= nested ? 1ULL << 31 : 0;
	return hv_do_fast_hypercall8(control, connection);
}
