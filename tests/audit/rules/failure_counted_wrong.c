/* SPDX-License-Identifier: MIT */
/* expect: refuted output-read-after-failure */
/* The ninth byte is looked at, which the call writes only where it is asked for as many. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct read_input {
	u64 partition;
	u32 vp, bytes;
	u64 gpa, flags;
};
struct read_output {
	u64 access;
	u8 data[16];
};

u64 failure_counted_wrong(u64 gpa, u32 bytes)
{
	u64 flags = irq_save(), status;
	struct read_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct read_output *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	if (bytes > 16)
		bytes = 16;
	input->partition = ~0ULL;
	input->vp = 0;
	input->bytes = bytes;
	input->gpa = gpa;
	input->flags = 0;
	status = hv_do_hypercall(0x53, input, output);
	if (succeeded(status) && output->data[8])
		status = 2;
	irq_restore(flags);
	return status;
}
