/* SPDX-License-Identifier: MIT */
/* expect: proved gpa-valid */
/* The output is in memory of the linear map. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long get_zeroed_page(u32 flags);

u64 gpa_heap_right(void)
{
	u64 *id = (u64 *)get_zeroed_page(0xcc0), status;

	if (!id)
		return 0;
	status = hv_do_hypercall(0x46, (void *)0, id);
	return succeeded(status) ? *id : 0;
}
