/* SPDX-License-Identifier: MIT */
/* Another name of a wrapper is that wrapper. */
#include "../words/word.h"

u64 hv_do_hypercall(u64 control, void *input, void *output)
{
	u64 status;
	asm volatile("vmcall" : "=a"(status) : "c"(control), "d"(input), "r"(output) : "memory");
	return status;
}
extern u64 other_name(u64 control, void *input, void *output)
	__attribute__((alias("hv_do_hypercall")));

/* judged: refuted */
u64 by_other_name(void) { BEGIN; status = other_name(ONE | 0x50, input, input); END; }
