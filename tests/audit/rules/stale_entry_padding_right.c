/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* Padding of every entry is cleared. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct entry {
	u32 name, pad1;
	u64 pad2, low, high;
};

struct set_registers {
	u64 partition;
	u32 vp;
	u8 vtl, pad[3];
	struct entry entry[];
};

u64 stale_entry_padding_right(const u32 *names, u32 n)
{
	u64 flags = irq_save(), status = 1;
	struct set_registers *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	if (n && n <= 100) {
		__builtin_memset(input, 0, sizeof(*input) + n * sizeof(struct entry));
		for (u32 i = 0; i < n; i++) {
			input->entry[i].name = names[i];
			input->entry[i].low = 1;
			input->entry[i].high = 0;
		}
		status = hv_do_rep_hypercall(0x51, n, 0, input, (void *)0);
	}
	irq_restore(flags);
	return status;
}
