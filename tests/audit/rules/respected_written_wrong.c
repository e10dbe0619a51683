/* SPDX-License-Identifier: MIT */
/* expect: refuted reps-completed-respected */
/* The page is cleared behind the call that gave it to the hypervisor. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;
u64 get_zeroed_page_noprof(u32 flags);
u64 virt_to_phys(void *memory);

u64 respected_written_wrong(u64 partition)
{
	u64 page = get_zeroed_page_noprof(0), flags, status, *input;

	if (!page)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	input[1] = virt_to_phys((void *)page) >> 12;
	status = hv_do_hypercall(1ULL << 32 | 0x48, input, (void *)0);
	irq_restore(flags);
	if (succeeded(status))
		__builtin_memset((void *)page, 0, PAGE_BYTES);
	return status;
}
