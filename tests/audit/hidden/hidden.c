/* SPDX-License-Identifier: MIT */
/* Hypercalls that no call of a wrapper by name makes; each says what is told of it. */
#include "../words/word.h"

struct ops {
	u64 (*call)(u64, void *, void *);
	u64 (*other)(u32, u32);
};
extern const struct ops *hv_ops;
void *hv_hypercall_pg;
void keep(u64 (*f)(u64, void *, void *));

/* told: a function pointer, what a hypercall is given */
u64 by_table(void) { BEGIN; status = hv_ops->call(ONE | 0x50, input, input); END; }
/* told: a function pointer, what a hypercall is given. The page came as an argument. */
__attribute__((noinline)) u64 table_behind(void *in)
{
	return hv_ops->call(ONE | 0x50, in, in);
}
u64 calls_table_behind(void) { BEGIN; status = table_behind(input); END; }
/* told: hv_do_hypercall, the address */
u64 by_choice(int n)
{
	u64 (*f)(u64, void *, void *) = n ? hv_do_hypercall : 0; BEGIN;
	status = n ? f(ONE | 0x50, input, input) : 1; END;
}
/* told: hv_do_hypercall, the address */
void passed_on(void) { keep(hv_do_hypercall); }
/* told: hv_do_hypercall, is kept here */
const struct ops own_table = { .call = hv_do_hypercall };
/* told: a function pointer, through the hypercall page */
u64 by_page(void)
{
	u64 (*f)(u64, u64) = (u64 (*)(u64, u64))hv_hypercall_pg; BEGIN;
	status = f(ONE | 0x50, 1); END;
}
/* told: inline assembly, outside the wrappers */
u64 by_page_in_assembly(void)
{
	BEGIN;
	asm volatile("call *%[page]" : "=a"(status) : "c"(ONE | 0x50), [page] "m"(hv_hypercall_pg));
	END;
}
/* told: inline assembly, outside the wrappers */
u64 by_instruction(u64 gpa)
{
	u64 status;
	asm volatile("vmcall" : "=a"(status) : "c"(ONE | 0x50), "d"(gpa) : "memory");
	return status;
}

/* judged: refuted. The pointer holds one wrapper only. */
u64 resolved(void)
{
	u64 (*f)(u64, void *, void *) = hv_do_hypercall; BEGIN;
	status = f(ONE | 0x50, input, input); END;
}
/* judged: proved. A callback that fills the page makes no hypercall. */
u64 callback(int (*fill)(void *, void *), void *data)
{
	BEGIN; if (fill(input, data)) WORD(ONE | 0x50); END;
}
/* judged: proved */
u64 another_pointer(void) { BEGIN; if (hv_ops->other(1, 2)) WORD(ONE | 0x50); END; }
/* judged: proved */
u64 other_assembly(void)
{
	BEGIN; asm volatile("rep stosb" : : "D"(input), "c"(8), "a"(0) : "memory");
	fill_header(input); __builtin_memset(input->names, 0, 4); WORD(ONE | 0x50); END;
}
/* judged: proved */
u64 asked_for_the_page(void) { BEGIN; if (hv_hypercall_pg) WORD(ONE | 0x50); END; }
