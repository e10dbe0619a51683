/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* An entry is made of bit fields of a union, each of which is set. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

union page_word {
	u64 whole;
	struct {
		u64 flags : 12;
		u64 page : 52;
	};
};

u64 stale_word_right(u64 partition, u64 address)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	union page_word word;

	word.flags = 0;
	word.page = address >> 12;
	input[0] = partition;
	input[1] = word.whole;
	status = hv_do_rep_hypercall(0x48, 1, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
