/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* Byte by byte. */
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

u64 counted_loop_right(u32 connection, void *data, u64 size)
{
	u64 flags, status;
	struct message *message;

	if (size > 240)
		return -1;
	flags = irq_save();
	message = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	message->connection = connection;
	message->reserved = 0;
	message->type = 1;
	for (u64 i = 0; i < size; i++)
		message->payload[i] = ((u8 *)data)[i];
	message->size = size;
	status = hv_do_hypercall(0x5c, message, 0);
	irq_restore(flags);
	return status;
}
