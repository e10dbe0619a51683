/* SPDX-License-Identifier: MIT */
/* expect: proved gpa-valid */
/* The caller's memory is taken to be in the linear map. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 gpa_caller_right(u64 *id)
{
	return hv_do_hypercall(0x46, (void *)0, id);
}
