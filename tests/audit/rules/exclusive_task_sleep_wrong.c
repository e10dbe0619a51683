/* SPDX-License-Identifier: MIT */
/* expect: undecided exclusive-use */
/* No handler uses the page, but another one runs while the function sleeps. */
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
void msleep(u32 milliseconds);

/* This CPU's copy of a structure that has a per-CPU address. */
static inline struct hv_per_cpu_context *this_cpu(void)
{
	u64 offset;

	asm("movq %%gs:%1, %0" : "=r"(offset) : "m"(this_cpu_off));
	return (void *)(offset + (u64)hv_context.cpu_context);
}

u64 exclusive_task_sleep_wrong(u32 connection, void *data, u64 size)
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
	msleep(1);
	status = hv_do_hypercall(0x5c, message, 0);
	asm("decl %%gs:%0" : "+m"(__preempt_count));
	return status;
}
