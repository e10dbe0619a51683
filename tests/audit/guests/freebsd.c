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

/* As the kernel finds its per-CPU structure: through a pointer that is null for ever. */
struct pcpu {
	struct thread *current;
	uint64_t dynamic;
};

struct thread {
	uint32_t nested;
};

static struct pcpu __seg_gs *pcpu;

static struct thread *current(void)
{
	struct thread *thread;

	__asm__("movq %%gs:%c1,%0" : "=r"(thread) : "i"(__builtin_offsetof(struct pcpu, current)));
	return thread;
}

static struct flush *flush_page(void)
{
	return *(void **)(pcpu->dynamic + (uint64_t)&pcpu_entry_hv_pcpu_mem);
}

static void set_bits(uint64_t *bits, uint64_t wanted)
{
	__asm__ volatile("lock; orq %1,%0" : "+m"(*bits) : "er"(wanted) : "cc");
}

static uint32_t list(struct flush *flush, uint64_t start, uint64_t end, uint64_t unit)
{
	uint32_t count = 0;

	for (; start < end; start += unit)
		flush->list[count++] = start;
	return count;
}

/* The comparison is of a truth value: it never holds. */
uint64_t flush_range_wrong(uint64_t space, uint64_t pages)
{
	struct flush *flush = flush_page();

	current()->nested++;
	fill(flush, space);
	set_bits(&flush->processors, 1);
	if (pages > 1024 || (pages && pages / 2) > MOST)
		return hypercall_do_md(0x2, (uint64_t)flush, 0);
	return hv_do_rep_hypercall(0x3, list(flush, 0, pages, 1), 0, (uint64_t)flush, 0);
}

uint64_t flush_range_right(uint64_t space, uint64_t pages)
{
	struct flush *flush = flush_page();

	current()->nested++;
	fill(flush, space);
	if (pages == 0 || pages > MOST)
		return hypercall_do_md(0x2, (uint64_t)flush, 0);
	return hv_do_rep_hypercall(0x3, list(flush, 0, pages, 1), 0, (uint64_t)flush, 0);
}

struct set {
	uint64_t format;
	uint64_t mask;
	uint64_t banks[];
};

struct flush_set {
	uint64_t space;
	uint64_t flags;
	struct set set;
};

int banks_of(const uint64_t *processors, uint64_t *banks);

/* Nothing here bounds what it gives. */
int hv_cpumask_to_vpset(struct set *set, const uint64_t *processors, void *bus)
{
	int count = banks_of(processors, set->banks);

	set->mask = ~0UL >> (64 - count);
	return count;
}

uint64_t flush_set(uint64_t space, const uint64_t *processors)
{
	struct flush_set *flush = (struct flush_set *)flush_page();
	int count;

	flush->space = space;
	flush->flags = 0;
	flush->set.format = 0;
	flush->set.mask = 0;
	count = hv_cpumask_to_vpset(&flush->set, processors, 0);
	if (count < 0)
		return 22;
	return hv_do_rep_hypercall(0x13, 0, count, (uint64_t)flush, 0);
}
