/* SPDX-License-Identifier: MIT */
/* expect: refuted gpa-valid */
/* The output is in memory that vmalloc() maps. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
void *vmalloc(unsigned long bytes);

u64 gpa_vmalloc_wrong(void)
{
	u64 *id = vmalloc(4096), status;

	if (!id)
		return 0;
	status = hv_do_hypercall(0x46, (void *)0, id);
	return succeeded(status) ? *id : 0;
}
