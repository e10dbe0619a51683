/* SPDX-License-Identifier: MIT */
/*
 * A TLB flush of our own in FreeBSD's manner: the input is a dynamic per-CPU page, found through
 * %gs; addresses are handed over as integers. The list has room for 509 entries of 8 bytes.
 */
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long uint64_t;

uint64_t hypercall_do_md(uint64_t control, uint64_t input, uint64_t output);
uint64_t hv_do_rep_hypercall(uint16_t code, uint16_t count, uint16_t varhead,
			     uint64_t input, uint64_t output);
uint64_t pmap_kextract(uint64_t address);
uint64_t hypercall_md(void *page, uint64_t control, uint64_t input, uint64_t output);

#define PCPU_DYNAMIC (*(volatile uint64_t __seg_gs *)0x248)
#define DPCPU_PTR(name) ((__typeof__(name) *)(PCPU_DYNAMIC + (uint64_t)&(name)))

void *pcpu_entry_hv_pcpu_mem;

struct flush {
	uint64_t space;
	uint64_t flags;
	uint64_t processors;
	uint64_t list[];
};

#define MOST ((4096 - sizeof(struct flush)) / sizeof(uint64_t))

static void fill(struct flush *flush, uint64_t space)
{
	flush->space = space;
	flush->flags = 1;
	flush->processors = 0;
}

uint64_t flush_list_right(uint64_t space, uint32_t count)
{
	struct flush *flush = *DPCPU_PTR(pcpu_entry_hv_pcpu_mem);

	fill(flush, space);
	if (count == 0 || count > MOST)
		return hypercall_do_md(0x2, (uint64_t)flush, 0);
	return hv_do_rep_hypercall(0x3, count, 0, (uint64_t)flush, 0);
}

uint64_t flush_list_wrong(uint64_t space, uint32_t count)
{
	struct flush *flush = *DPCPU_PTR(pcpu_entry_hv_pcpu_mem);

	fill(flush, space);
	if (count > MOST + 1)
		return hypercall_do_md(0x2, (uint64_t)flush, 0);
	return hv_do_rep_hypercall(0x3, count, 0, (uint64_t)flush, 0);
}

/* The physical address is taken by hand. */
uint64_t flush_all(void *page, uint64_t space)
{
	struct flush *flush = *DPCPU_PTR(pcpu_entry_hv_pcpu_mem);

	fill(flush, space);
	return hypercall_md(page, 0x2, pmap_kextract((uint64_t)flush), 0);
}

/* The registers come back on the request. */
uint64_t read_register_wrong(void)
{
	void *page = *DPCPU_PTR(pcpu_entry_hv_pcpu_mem);

	return hypercall_do_md((1UL << 32) | 0x50, (uint64_t)page, (uint64_t)page);
}
