/* SPDX-License-Identifier: MIT */
/* expect: proved defined header-stale */
/* Every bit of the control word is set, one field after the other. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
union control {
	u64 word;
	struct {
		u64 code : 16, fast : 1, varhead : 9, reserved : 5, nested : 1;
		u64 count : 12, reserved2 : 4, start : 12, reserved3 : 4;
	};
};

u64 unset_flag_right(u32 name)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	union control control;

	__builtin_memset(input, 0, sizeof(*input));
	input->names[0] = name;
	control.code = 0x50;
	control.fast = 0;
	control.varhead = 0;
	control.reserved = 0;
	control.nested = 0;
	control.count = 1;
	control.reserved2 = 0;
	control.start = 0;
	control.reserved3 = 0;
	status = hv_do_hypercall(control.word, input, output);
	irq_restore(flags);
	return status;
}
