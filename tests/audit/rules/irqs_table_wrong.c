/* SPDX-License-Identifier: MIT */
/* expect: refuted irqs-unbalanced */
/* What a descriptor table says decides before the call is made. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct table {
	unsigned short limit;
	u64 base;
} __attribute__((packed));

int irqs_table_wrong(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct table table;
	int ret = -5;

	__asm__ volatile("sgdt %0" : "=m"(table));
	input->partition = partition + table.limit + *(u32 *)table.base;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	if (!succeeded(status))
		goto out;
	ret = 0;
	irq_restore(flags);
out:
	return ret;
}
