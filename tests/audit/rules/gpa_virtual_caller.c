/* SPDX-License-Identifier: MIT */
/* expect: undecided gpa-valid */
/* What the caller passes may be a physical address. */
#include "pages.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 gpa_virtual_caller(void *input)
{
	return hv_tdx_hypercall(0x43, (u64)input, 0);
}
