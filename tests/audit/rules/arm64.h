/* SPDX-License-Identifier: MIT */
/* ../c/guest.h for arm64, with pages of a size that the file gives as PAGE_SHIFT. */
#ifndef ARM64_H
#define ARM64_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

#define HV_HYP_PAGE_SHIFT 12

u64 hv_do_hypercall(u64 control, void *input, void *output);

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
register unsigned long stack_pointer __asm__("sp");
extern u64 memstart_addr;

static inline void *this_cpu(void **variable)
{
	u64 offset;

	asm("mrs %0, tpidr_el1" : "=r"(offset) : "Q"(*(const unsigned long *)stack_pointer));
	return *(void **)((u64)variable + offset);
}

static inline u64 irq_save(void)
{
	u64 flags;

	asm volatile("mrs %0, daif" : "=r"(flags) : : "memory");
	asm volatile("msr daifset, #3" : : : "memory");
	return flags;
}

static inline void irq_restore(u64 flags)
{
	asm volatile("msr daif, %x0" : : "rZ"(flags) : "memory");
}

static inline u64 virt_to_phys(const void *address)
{
	return ((u64)address & 0x0000ffffffffffffULL) + memstart_addr;
}

/* What describes a page: one for each, in an array by page number. */
struct page {
	u64 words[8];
};

#define vmemmap ((struct page *)0xfffffc0000000000ULL)
#define page_to_pfn(page) ((u64)((page) - vmemmap))

struct deposit {
	u64 partition;
	u64 pages[];
};

struct map {
	u64 partition;
	u64 target;
	u32 flags;
	u32 padding;
	u64 source[];
};

#endif
