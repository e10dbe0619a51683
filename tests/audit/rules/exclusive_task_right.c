/* SPDX-License-Identifier: MIT */
/* expect: proved exclusive-use */
/* No handler uses the page, and no other task runs from its look-up to the last use. */
#include "../c/guest.h"

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

extern int __preempt_count;

/* This CPU's copy of a structure that has a per-CPU address. */
static inline struct hv_per_cpu_context *this_cpu(void)
{
	u64 offset;

	asm("movq %%gs:%1, %0" : "=r"(offset) : "m"(this_cpu_off));
	return (void *)(offset + (u64)hv_context.cpu_context);
}

u64 exclusive_task_right(u32 connection, void *data, u64 size)
{
	struct message *message;
	u64 status;

	if (size > 240)
		return -1;
	asm("incl %%gs:%0" : "+m"(__preempt_count));
	message = this_cpu()->post_msg_page;
	message->connection = connection;
	message->reserved = 0;
	message->type = 1;
	message->size = size;
	__builtin_memcpy(message->payload, data, size);
	status = hv_do_hypercall(0x5c, message, 0);
	asm("decl %%gs:%0" : "+m"(__preempt_count));
	return status;
}
