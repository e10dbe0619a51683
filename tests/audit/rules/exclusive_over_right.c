/* SPDX-License-Identifier: MIT */
/* expect: proved exclusive-use */
/* The function that makes a call of its own is called first. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static __attribute__((noinline)) u64 own_partition(void)
{
	u64 flags = irq_save(), id = ~0ULL;
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	if (succeeded(hv_do_hypercall(0x46, 0, output)))
		id = output[0];
	irq_restore(flags);
	return id;
}

u64 exclusive_over_right(u64 partition)
{
	u64 flags = irq_save(), status, id, value = 0;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	id = own_partition();
	input[0] = partition;
	input[1] = 3;
	status = hv_do_hypercall(0x44, input, output);
	if (succeeded(status))
		value = output[0] + id;
	irq_restore(flags);
	return value;
}
