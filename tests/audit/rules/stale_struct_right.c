/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The list comes from a structure that a program gave, with its count in it. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_from_user(void *to, const void *from, unsigned long n);
void prepare(void);

struct asked {
	u32 vp;
	u32 count;
	u32 names[8];
	u64 rest[16];
};

u64 stale_struct_right(const void *user)
{
	u64 flags, status;
	struct registers_input *input;
	struct asked asked;

	if (_copy_from_user(&asked, user, sizeof(asked)))
		return 1;
	if (!asked.count || asked.count > 8)
		return 1;
	prepare();
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	__builtin_memset(input, 0, 16);
	input->vp = asked.vp;
	__builtin_memcpy(input->names, asked.names, asked.count * 4);
	status = hv_do_rep_hypercall(0x50, asked.count, 0, input,
				     this_cpu_ptr_load(hyperv_pcpu_output_arg));
	irq_restore(flags);
	return status;
}
