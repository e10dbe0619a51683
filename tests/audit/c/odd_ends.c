/* SPDX-License-Identifier: MIT */
/* What else kernel code is made of: static branches, BUG, switches, unions, calls by pointer. */
#include "guest.h"

struct key {
	int enabled;
	const char *name;
};

struct key feature = { 1, "feature" };
static const u16 codes[4] = { 0x50, 0x51, 0x5c, 0x7d };
u64 (*backend)(u64 control, void *input, void *output) = hv_do_hypercall;

union word {
	u64 all;
	struct {
		u64 code : 16;
		u64 fast : 1;
		u64 varhead : 9;
		u64 reserved : 6;
		u64 count : 12;
		u64 rest : 20;
	};
};

static inline int static_branch(struct key *key)
{
	asm goto("1:jmp %l[yes] # patched\n\t"
		 ".pushsection __jump_table, \"aw\"\n\t.quad %c0 - .\n\t.popsection\n\t"
		 : : "i"(key) : : yes);
	return 0;
yes:
	return 1;
}

u64 choose(u32 which, u32 count, void *input, void *output)
{
	union word word = { .all = 0 };

	switch (which) {
	case 0 ... 3:
		word.code = codes[which];
		break;
	case 9:
		asm volatile("1:\t.byte 0x0f, 0x0b\n.pushsection __bug_table,\"aw\"\n.popsection");
		__builtin_unreachable();
	default:
		return 2;
	}
	word.count = count;
	if (static_branch(&feature))
		return backend(word.all, input, output);
	return hv_do_hypercall(word.all, input, output);
}

u64 on_the_stack(u64 partition)
{
	struct registers_input __attribute__((aligned(8))) input = { .partition = partition };
	u64 __attribute__((aligned(8))) output[2];

	if (hv_do_hypercall(0x46, &input, output))
		return ~0ULL;
	return __atomic_add_fetch(&output[0], 1, __ATOMIC_SEQ_CST) + output[1];
}

double not_for_a_kernel(double value, void *input)
{
	hv_do_hypercall(1, input, 0);
	return value * 2;
}
