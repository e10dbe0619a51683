/* SPDX-License-Identifier: MIT */
/* What the files here share: each has functions of a posted patch in words of our own. */
#ifndef POSTED_H
#define POSTED_H

#include "../audit/sites/site.h"

#define INPUT ((u64 *)this_cpu_ptr_load(hyperv_pcpu_input_arg))
#define OUTPUT ((u64 *)this_cpu_ptr_load(hyperv_pcpu_output_arg))
#define clear(area, bytes) __builtin_memset(area, 0, bytes)
#define SELF (~0ULL)
/* Local variables begin as zero: CONFIG_INIT_STACK_ALL_ZERO. */

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

/* What a status becomes, in drivers/hv/hv_common.c: 0 of success, else an error. */
static inline int hv_result_to_errno(u64 status)
{
	return succeeded(status) ? 0 : -5;
}

/* In other files of the kernel. */
int hv_call_deposit_pages(int node, u64 partition, u32 pages);
int _printk(const char *text, ...);

/* A domain of a device: partition, owner, domain. */
struct domain {
	u64 partition;
	u64 owner;
	u64 id;
};

static inline void put_domain(u64 *at, const struct domain *domain)
{
	__builtin_memcpy(at, domain, sizeof(*domain));
}

#endif
