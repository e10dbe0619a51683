/* SPDX-License-Identifier: MIT */
/* target: aarch64-linux-gnu */
/* Per-CPU pages as arm64 kernels reach them: the CPU's offset is in a system register. */
typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long long u64;

u64 hv_do_hypercall(u64 control, void *input, void *output);

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
register unsigned long stack_pointer __asm__("sp");

static inline u64 my_cpu_offset(void)
{
	u64 offset;

	asm("mrs %0, tpidr_el1" : "=r"(offset) : "Q"(*(const unsigned long *)stack_pointer));
	return offset;
}

static inline void *this_cpu(void **variable)
{
	return *(void **)((u64)variable + my_cpu_offset());
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

u64 apart(void)
{
	u64 flags = irq_save();
	void *input = this_cpu(hyperv_pcpu_input_arg);
	u64 status = hv_do_hypercall((1ULL << 32) | 0x50, input, this_cpu(hyperv_pcpu_output_arg));
	irq_restore(flags);
	return status;
}

/* The output lies on the input, and a failure leaves interrupts off. */
u64 together(void)
{
	u64 flags = irq_save();
	void *input = this_cpu(hyperv_pcpu_input_arg);
	u64 status = hv_do_hypercall((1ULL << 32) | 0x50, input, input);
	if (status & 0xffff)
		return status;
	irq_restore(flags);
	return status;
}
