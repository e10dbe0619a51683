/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The device is looked up in a list, and counted. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct bus {
	u64 partition;
	u8 use_calls;
};

struct device {
	struct device *next;
	u32 slot, references;
	struct bus *bus;
};

/* A reference is taken as the kernel does, by one locked instruction. */
static inline u32 add_return(u32 *counter, u32 old)
{
	asm volatile("lock xaddl %0, %1" : "+r"(old), "+m"(*counter) : : "memory", "cc");
	return old;
}

u64 stale_walk_right(struct device *first, u32 slot)
{
	struct device *device = first;
	struct registers_input *input;
	u64 flags, status;

	while (device && device->slot != slot)
		device = device->next;
	if (!device || !add_return(&device->references, 1) || !device->bus->use_calls)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = device->bus->partition;
	input->vp = slot;
	input->vtl = 0;
	input->names[0] = 5;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
