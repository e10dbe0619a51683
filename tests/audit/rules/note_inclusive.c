/* SPDX-License-Identifier: MIT */
/* expect: none output-for-nothing */
/* Pages from the start of a range to its end; which is the last byte, a guest's file may say. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 note_inclusive(u64 start, u64 end)
{
	u64 flags = irq_save(), status, page = start >> 12, last = (end + 4095) >> 12;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u16 count = 0;

	input[0] = 1;
	input[1] = 0;
	input[2] = ~0ULL;
	while (page < last && count < 500)
		input[3 + count++] = page++ << 12;
	status = hv_do_rep_hypercall(0x03, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
