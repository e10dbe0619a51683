/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* Only the number of names was given by the program. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_from_user(void *to, const void *from, unsigned long n);
struct args {
	u32 count, names[64];
};


u64 stale_args_wrong(const void *user)
{
	u64 flags, status;
	struct registers_input *input;
	void *output;
	struct args args;
	u32 i;

	if (_copy_from_user(&args, user, sizeof(args.count)))
		return 1;
	if (!args.count || args.count > 64)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	__builtin_memset(input, 0, sizeof(*input));
	for (i = 0; i < args.count; i++)
		input->names[i] = args.names[i];
	status = hv_do_rep_hypercall(0x50, args.count, 0, input, output);
	irq_restore(flags);
	return status;
}
