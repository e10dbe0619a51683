/* SPDX-License-Identifier: MIT */
/* expect: undecided gpa-valid */
/* Nobody says whether this file becomes a module, whose data is mapped page by page. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
static u64 id __attribute__((aligned(8)));

u64 gpa_static(void)
{
	return succeeded(hv_do_hypercall(0x46, (void *)0, &id)) ? id : 0;
}
