/* SPDX-License-Identifier: MIT */
/* What the files here share: a rep call whose count nobody bounds. */
#ifndef REACH_H
#define REACH_H

#include "../c/guest.h"

extern void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

#define UNBOUNDED(count)                                                                  \
	({                                                                                \
		u64 flags = irq_save();                                                   \
		void *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);                   \
		void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);                 \
		u64 status = hv_do_rep_hypercall(0x50, count, 0, input, output);          \
		irq_restore(flags);                                                       \
		status;                                                                   \
	})

#endif
