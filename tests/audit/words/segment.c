/* SPDX-License-Identifier: MIT */
/* The per-CPU offset read through a segment, as compilers with named address spaces do it. */
#include "word.h"

#define SEGMENT __attribute__((address_space(256)))

static inline void *through_segment(void **variable)
{
	u64 offset = *(const u64 SEGMENT *)(u64)&this_cpu_off;

	return *(void **)((u64)variable + offset);
}

/* refuted: no-overlap */
u64 one_page(void)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = through_segment(hyperv_pcpu_input_arg);

	fill_header(input);
	input->names[0] = 5;
	status = hv_do_hypercall(ONE | 0x50, input, input);
	END;
}
/* proved */
u64 two_pages(void)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = through_segment(hyperv_pcpu_input_arg);

	fill_header(input);
	input->names[0] = 5;
	status = hv_do_hypercall(ONE | 0x50, input, through_segment(hyperv_pcpu_output_arg));
	END;
}
