/* SPDX-License-Identifier: MIT */
/* expect: proved reps-completed-respected */
/* The page is given back where the hypervisor did not take it. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;
u64 get_zeroed_page_noprof(u32 flags);
u64 virt_to_phys(void *memory);
void free_pages(u64 address, u32 order);

static __attribute__((always_inline)) u64 deposit(u64 partition, u64 page)
{
	u64 flags = irq_save(), status, *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input[0] = partition;
	input[1] = virt_to_phys((void *)page) >> 12;
	status = hv_do_hypercall(1ULL << 32 | 0x48, input, (void *)0);
	irq_restore(flags);
	return status;
}

u64 respected_passed_right(u64 partition)
{
	u64 first = get_zeroed_page_noprof(0), flags, status, *input;

	if (!first)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	input[1] = virt_to_phys((void *)first) >> 12;
	status = hv_do_hypercall(1ULL << 32 | 0x48, input, (void *)0);
	irq_restore(flags);
	if (succeeded(status))
		return deposit(partition, get_zeroed_page_noprof(0));
	free_pages(first, 0);
	return status;
}
