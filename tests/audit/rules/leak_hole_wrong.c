/* SPDX-License-Identifier: MIT */
/* expect: refuted user-leak */
/* The 4 bytes between the fields were never written. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);

struct answer {
	u32 status;
	u64 value;
};


u64 leak_hole_wrong(void *user)
{
	struct answer answer;
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	status = hv_do_rep_hypercall(0x50, 1, 0, input, output);
	answer.status = status;
	answer.value = succeeded(status) ? output->low : 0;
	irq_restore(flags);
	return _copy_to_user(user, &answer, sizeof(answer));
}
