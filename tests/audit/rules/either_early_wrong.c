/* SPDX-License-Identifier: MIT */
/* expect: refuted exclusive-use */
/* The pointer in the structure is read before interrupts are off. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

struct message {
	u32 connection, reserved, type, size;
	u8 payload[240];
};

struct hv_per_cpu_context {
	u64 vp;
	void *event_page;
	struct message *post_msg_page;
};

struct hv_context {
	u64 id;
	struct hv_per_cpu_context *cpu_context;
} hv_context;

/* This CPU's copy of a structure that has a per-CPU address. */
static inline struct hv_per_cpu_context *this_cpu(void)
{
	u64 offset;

	asm("movq %%gs:%1, %0" : "=r"(offset) : "m"(this_cpu_off));
	return (void *)(offset + (u64)hv_context.cpu_context);
}

u64 either_early_wrong(u32 connection, void *data, u64 size, int own)
{
	u64 flags, status;
	struct message *message;

	if (size > 240)
		return -1;
	message = this_cpu()->post_msg_page;
	flags = irq_save();
	if (!own)
		message = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	message->connection = connection;
	message->reserved = 0;
	message->type = 1;
	message->size = size;
	__builtin_memcpy(message->payload, data, size);
	status = hv_do_hypercall(0x5c, message, 0);
	irq_restore(flags);
	return status;
}
