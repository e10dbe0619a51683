/* SPDX-License-Identifier: MIT */
/* expect: undecided batches-cover */
/* The function itself goes on with a rep call, and gives up after three calls as if all were done. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cover_again_early(const u32 *names, u16 count)
{
	u64 flags = irq_save(), status, word = 0x50 | (u64)count << 32;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u16 i, done, tries;

	if (!count || count > 100)
		goto out;
	__builtin_memset(input, 0, sizeof(*input));
	for (i = 0; i < count; i++)
		input->names[i] = names[i];
	for (tries = 0; tries < 3; tries++) {
		status = hv_do_hypercall(word, input, output);
		if (!succeeded(status))
			break;
		done = status >> 32 & 0xfff;
		if (done >= count)
			break;
		word = (word & ~(0xfffULL << 48)) | (u64)done << 48;
	}
out:
	irq_restore(flags);
	return count;
}
