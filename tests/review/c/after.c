/* SPDX-License-Identifier: MIT */
/* The functions of before.c, written in another way; with -DWRONG one constant of each is another. */
#include "../../audit/sites/site.h"

#ifdef WRONG
#define K(constant) ((constant) + 1)
#else
#define K(constant) (constant)
#endif

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 withdraw_pages(u64 id, u64 pages)
{
	u64 flags = irq_save();
	struct withdraw_input *in = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *out = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status;

	in->partition = id;
	in->node = 0;
	status = hv_do_rep_hypercall(0x49, min(pages, K(512ULL)), 0, in, out);
	irq_restore(flags);
	return status;
}

static u64 split_off(struct property_input *input, u64 partition, u32 code)
{
	input->partition = partition;
	input->code = code;
	input->padding = 0;
	return hv_do_hypercall(0x44, input, (char *)input + K(16));
}

u64 split(u64 partition, u32 code)
{
	u64 flags = irq_save();
	u64 status = split_off(this_cpu_ptr_load(hyperv_pcpu_input_arg), partition, code);

	irq_restore(flags);
	return status;
}

u64 turned(const u32 *names, u16 n)
{
	u64 flags, status;
	struct registers_input *input;
	void *output;
	u16 i = n;

	if (n > K(256))
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	fill_header(input);
	while (i--)
		input->names[i] = names[i];
	status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}

static inline u16 banks(u64 mask)
{
	return __builtin_popcountll(mask) & K(0x3f);
}

u64 macro(u64 mask)
{
	u64 flags = irq_save();
	struct flush_ex_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = hv_do_rep_hypercall(0x14, 1, banks(mask), input, NULL);
	irq_restore(flags);
	return status;
}

u64 early(u16 n, u64 flags_wanted)
{
	u64 flags, status = 0;

	if (n && n <= K(500)) {
		struct flush_input *input;

		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input->flags = flags_wanted;
		status = hv_do_rep_hypercall(0x03, n, 0, input, NULL);
		irq_restore(flags);
	} else if (n) {
		status = 1;
	}
	return status;
}

u64 shifted(u64 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = hv_do_hypercall((n & 0xff) * K(1ULL << 32) + 0x50, input, output);

	irq_restore(flags);
	return status;
}

u64 indexed(u16 n)
{
	u64 flags = irq_save();
	char *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = hv_do_rep_hypercall(0x50, n & 0xff, 0, input, input + K(16) + 4 * (n & 0xff));

	irq_restore(flags);
	return status;
}

u64 batches(u64 total)
{
	u64 flags, status = 0;
	u16 n;

	for (; total > 0; total = total - n) {
		void *input;

		if (total < 256)
			n = total;
		else
			n = K(256);
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		status = hv_do_rep_hypercall(0x49, n, 0, input,
					     this_cpu_ptr_load(hyperv_pcpu_output_arg));
		irq_restore(flags);
		if ((status & 0xffff) != 0)
			return status;
	}
	return status;
}

u64 halves(int second)
{
	u64 flags = irq_save();
	char *page = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = hv_do_hypercall(0x46, NULL, page + (second ? K(2048) : 0));

	irq_restore(flags);
	return status;
}

struct request {
	u64 partition;
	u16 count;
};
u64 twice(struct request *request)
{
	u64 flags = irq_save(), status;
	struct withdraw_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u16 count = request->count;

	if (count > K(512))
		count = 512;
	input->partition = request->partition;
	status = hv_do_rep_hypercall(0x49, count, 0, input,
				     this_cpu_ptr_load(hyperv_pcpu_output_arg));
	irq_restore(flags);
	return status;
}
