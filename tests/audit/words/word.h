/* SPDX-License-Identifier: MIT */
/* What the files here share: the pages, and a read of registers between its two ends. */
#ifndef WORD_H
#define WORD_H

#include "../sites/site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

#define BEGIN                                                                                      \
	u64 flags = irq_save(), status = 1;                                                        \
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);                  \
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);                                  \
	fill_header(input);                                                                        \
	__builtin_memset(input->names, 0, 4080) /* the rest of the page */
#define END                                                                                        \
	irq_restore(flags);                                                                        \
	return status

/* 0x50 with a count, and with a whole control word. */
#define READ(n) (status = hv_do_rep_hypercall(0x50, n, 0, input, output))
#define WORD(w) (status = hv_do_hypercall(w, input, output))
#define ONE (1ULL << 32)

#endif
