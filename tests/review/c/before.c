/* SPDX-License-Identifier: MIT */
/* Ten functions before a series; after.c has what it makes of them. */
#include "../../audit/sites/site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

/* Gets another name, and so do its parameters. */
u64 withdraw(u64 partition, u64 count)
{
	u64 flags = irq_save();
	struct withdraw_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status;

	input->partition = partition;
	input->node = 0;
	status = hv_do_rep_hypercall(0x49, min(count, 512ULL), 0, input, output);
	irq_restore(flags);
	return status;
}

/* A helper is split off. */
u64 split(u64 partition, u32 code)
{
	u64 flags = irq_save();
	struct property_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = (u64 *)((char *)input + 16);
	u64 status;

	input->partition = partition;
	input->code = code;
	input->padding = 0;
	status = hv_do_hypercall(0x44, input, output);
	irq_restore(flags);
	return status;
}

/* The loop that fills the list goes the other way. */
u64 turned(const u32 *names, u16 n)
{
	u64 flags, status;
	struct registers_input *input;
	void *output;
	u16 i;

	if (n > 256)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	fill_header(input);
	for (i = 0; i < n; i++)
		input->names[i] = names[i];
	status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}

/* The macro becomes an inline function. */
#define BANKS(mask) (__builtin_popcountll(mask) & 0x3f)
u64 macro(u64 mask)
{
	u64 flags = irq_save();
	struct flush_ex_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = hv_do_rep_hypercall(0x14, 1, BANKS(mask), input, NULL);
	irq_restore(flags);
	return status;
}

/* The early return becomes a nested condition. */
u64 early(u16 n, u64 flags_wanted)
{
	struct flush_input *input;
	u64 flags, status;

	if (!n)
		return 0;
	if (n > 500)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->flags = flags_wanted;
	status = hv_do_rep_hypercall(0x03, n, 0, input, NULL);
	irq_restore(flags);
	return status;
}

/* The shift of the count becomes a product. */
u64 shifted(u64 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = hv_do_hypercall(((n & 0xff) << 32) | 0x50, input, output);

	irq_restore(flags);
	return status;
}

/* The offset, computed from a pointer, is computed from an index. */
u64 indexed(u16 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u32 *end = input->names + (n & 0xff);
	u64 status = hv_do_rep_hypercall(0x50, n & 0xff, 0, input, end);

	irq_restore(flags);
	return status;
}

/* The loop over batches becomes one that counts what is left in another way. */
u64 batches(u64 total)
{
	u64 flags, status = 0;

	while (total) {
		struct withdraw_input *input;
		u16 n = min(total, 256ULL);

		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		status = hv_do_rep_hypercall(0x49, n, 0, input,
					     this_cpu_ptr_load(hyperv_pcpu_output_arg));
		irq_restore(flags);
		if (status & 0xffff)
			break;
		total -= n;
	}
	return status;
}

/* The condition that chooses the page's half becomes a choice of offsets. */
u64 halves(int second)
{
	u64 flags = irq_save();
	char *page = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status;

	if (second)
		page += 2048;
	status = hv_do_hypercall(0x46, NULL, page);
	irq_restore(flags);
	return status;
}

/* The value that is read twice is read once. */
struct request {
	u64 partition;
	u16 count;
};
u64 twice(struct request *request)
{
	u64 flags, status;
	struct withdraw_input *input;

	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = request->partition;
	status = hv_do_rep_hypercall(0x49, min(request->count, 512), 0, input,
				     this_cpu_ptr_load(hyperv_pcpu_output_arg));
	irq_restore(flags);
	return status;
}
