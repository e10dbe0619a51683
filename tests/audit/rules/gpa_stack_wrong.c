/* SPDX-License-Identifier: MIT */
/* expect: refuted gpa-valid */
/* The output is a local variable: stacks are mapped page by page. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 gpa_stack_wrong(void)
{
	u64 id[1] __attribute__((aligned(8))), status;

	status = hv_do_hypercall(0x46, (void *)0, id);
	return succeeded(status) ? id[0] : 0;
}
