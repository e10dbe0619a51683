/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* More bytes are said to count than are copied. */
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

u64 counted_fewer_wrong(u32 connection, void *data, u64 size)
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
	message->size = size;
	__builtin_memcpy(message->payload, data, size & ~7ULL);
	status = hv_do_hypercall(0x5c, message, 0);
	irq_restore(flags);
	return status;
}
