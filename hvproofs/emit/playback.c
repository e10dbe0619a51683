/* SPDX-License-Identifier: MIT */
/*
 * What a counterexample does to real memory, under address and undefined sanitizers:
 *
 *   gcc -std=gnu11 -fsanitize=address,undefined -fno-sanitize-recover=all playback.c
 *
 * The guest's own expressions are compiled as they are written, so sizes, limits and offsets
 * are the compiler's, not the prover's. A rule is broken when its play stops: at a fault that a
 * sanitizer sees, or at a comparison of what was written with what is read. Numbers are bytes,
 * entries (n) and qwords (v); addresses are guest physical until at() makes pointers of them.
 */
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { INPUT, OUTPUT, SIDES };
enum guard { NONE, PREEMPT_OFF, BH_OFF, IRQS_OFF, LOCK, LOCK_IRQS_OFF };
enum owner { CPU, CALL, SHARED };
enum user { TASK = 1, SOFTIRQ = 2, INTERRUPT = 4, NMI = 8 };
enum address { LINEAR_MAP, PAGE_WALK, VIRTUAL };

struct region {
	u64 base, size, align, visible;
	bool absent, virtually, overlay, shared_with_host;
	enum owner owner;
};

struct area {
	bool wanted, fixed;     /* whether the side can have bytes; has some whatever v is */
	struct region *region;  /* NULL: the guest hands over a null pointer */
	u64 offset, raw, held;  /* bytes: of the announced, and of what is announced or written */
	enum address address;
	bool marked;            /* whether the address says that the memory is shared */
};

struct call {
	u64 n, v, varhead, max_qwords, limit, total;
	u64 page, guest_page, align, granule;   /* bytes: what the conduit and the guest ask */
	bool rep, isolated, protected, marked, homeless;
	struct area side[SIDES];
	struct region region[8];
	unsigned int regions;
	u64 capacity, chunk;    /* of the registers of a fast call, in bytes */
	bool output;            /* whether they return output */
	enum guard guard;
	unsigned int users;
	bool by_asked, repeats, may_stall;
	unsigned int counter;   /* bits */
	u64 completed;          /* by the call that goes wrong, in entries */
	bool (*passes)(u64 n);  /* the guest's run-time checks of a count */
};

static const char *rule = "";   /* what is played */

static void told(void)
{
	fprintf(stderr, "stopped at: %s\n", rule);
}

static void stop(const char *why)
{
	fprintf(stderr, "%s\n", why);
	told();
	_exit(1);
}

#define must(holds, why) do { if (!(holds)) stop(why); } while (0)

/* Guest physical memory: one mapping, so that distances between addresses are real. */
static u8 *memory;
static u64 origin, span;

static u64 start(const struct area *a)
{
	return a->region->base + a->offset;
}

static u8 *at(u64 gpa)
{
	must(gpa - origin < span, "the address is outside of all memory");
	return memory + (gpa - origin);
}

static void map(struct call *c)
{
	u64 low = UINT64_MAX, high = 0;

	for (unsigned int i = 0; i < c->regions; i++) {
		low = min(low, c->region[i].base);
		high = max(high, c->region[i].base + min(c->region[i].size, 1ULL << 24));
	}
	low &= ~0xffffULL;
	/* A page of the largest kind on both sides: a start below or beyond is an address, too. */
	origin = low - 0x10000;
	span = high - low + 0x1000000;
	memory = mmap(NULL, span + 0x1000000, PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (memory == MAP_FAILED) {
		perror("mmap");
		_exit(2);
	}
	memory = (u8 *)(((uintptr_t)memory + 0xffff) & ~(uintptr_t)0xffff);
}

/* Whether a side has bytes in this call; the pointer of one without is ignored. */
static bool there(const struct area *a)
{
	return a->wanted && (a->fixed || padded(a->held));
}

/* Touch every byte where only [low, low + size) may be: the sanitizer sees the first other. */
static void touch_within(u64 from, u64 bytes, u64 low, u64 size)
{
	u64 high = low + size, end = from + bytes;
	volatile u8 *p;

	for (u64 gpa = from; gpa < end; gpa++) {
		if (gpa < low && gpa % 8 == 0)
			__asan_poison_memory_region(at(gpa), min(low, end) - gpa);
		if (gpa >= high) {
			__asan_poison_memory_region(at(gpa), padded(end - gpa) + 8);
			break;
		}
	}
	p = at(from);
	for (u64 i = 0; i < bytes; i++)
		p[i] = p[i] ^ 1;
	must(from >= low && end <= high, "touched a byte that a shadow granule hides");
}

static void aligned(const struct call *c, const struct area *a)
{
	if (!there(a) || !a->region)
		return;
	(void)*(volatile u64 *)at(start(a));    /* UBSan: alignment */
	must((uintptr_t)at(start(a)) % c->align == 0, "not aligned as the conduit asks");
}

static void within_page(const struct call *c, const struct area *a)
{
	u64 page;

	if (!a->wanted || !a->region)
		return;
	page = start(a) / c->page * c->page;
	touch_within(start(a), padded(a->raw), page, c->page);
}

static void in_region(const struct area *a)
{
	if (a->wanted && a->region)
		touch_within(start(a), a->held, a->region->base, a->region->size);
}

/* The guest fills the input, the hypervisor writes the output and reads the input again. */
static void no_overlap(const struct call *c)
{
	const struct area *in = &c->side[INPUT], *out = &c->side[OUTPUT];
	u64 reads = padded(in->raw), writes = padded(out->raw);

	if (!in->wanted || !out->wanted || !in->region || !out->region || !reads || !writes)
		return;
	memset(at(start(in)), 0xa5, reads);
	memset(at(start(out)), 0x5a, writes);
	for (u64 i = 0; i < reads; i++)
		must(at(start(in))[i] == 0xa5, "output fell on input");
}

static void present(const struct area *a)
{
	volatile u8 *page = a->region && !a->region->absent ? at(start(a)) : NULL;

	if (a->wanted && (a->fixed || a->raw))
		*page = 0;      /* UBSan: null */
}

/* Control words are 64 bits: rep count in 43:32, variable header in 26:17. */
static void count_encodable(const struct call *c)
{
	struct { u64 code : 16, fast : 1, varhead : 10, zero : 5, reps : 12, gap : 4; } word = {
		.reps = c->n & 0xfff };

	must(word.reps == c->n, "the count is cut off");
	must(c->rep || !c->n, "a simple call with a count");
}

static void header_encodable(const struct call *c)
{
	must(c->v <= 1023, "the header does not fit its field");
	must(c->v <= c->max_qwords, "more than the call can mean");
	must(c->varhead == c->v, "another header is announced than is there");
}

/* What a pointer means: pages that are contiguous virtually only lie in reverse order. */
static void gpa_valid(const struct call *c, const struct area *a)
{
	u64 size = padded(a->raw), first = start(a), page = c->guest_page;
	u64 low = first / page, high = (first + size - 1) / page;

	if (!a->wanted || !(a->fixed || size))
		return;
	must(a->address != VIRTUAL, "a virtual address was handed over");
	must(a->address == PAGE_WALK || !a->region->virtually, "outside of the linear map");
	if (!a->region->virtually)
		return;
	for (u64 i = 0; i < size; i++) {
		u64 byte = first + i, frame = high - (byte / page - low);
		/* The hypervisor goes on from the frame of the first byte. */
		must(high * page + first % page + i == frame * page + byte % page,
		     "the next page is another frame");
	}
}

static void fits_registers(const struct call *c)
{
	u64 in = c->side[INPUT].raw, out = c->side[OUTPUT].raw;
	u8 *block = malloc(c->capacity + 1);
	u64 at_ = 0;

	if (!c->chunk)          /* parameters in memory */
		return;
	must(c->output || !out, "no output is returned");
	__asan_poison_memory_region(block + c->capacity, 1);
	for (u64 left = in; left; left -= min(left, c->chunk), at_ += c->chunk)
		for (u64 i = 0; i < c->chunk; i++)
			((volatile u8 *)block)[at_ + i] = 1;
	for (u64 left = out; left; left -= min(left, c->chunk), at_ += c->chunk)
		for (u64 i = 0; i < c->chunk; i++)
			((volatile u8 *)block)[at_ + i] = 2;
}

/* Who runs between filling and reading: tasks, softirq, interrupt, NMI, another CPU. */
static void exclusive(const struct call *c)
{
	bool locked = c->guard == LOCK || c->guard == LOCK_IRQS_OFF;
	bool no_irqs = c->guard == IRQS_OFF || c->guard == LOCK_IRQS_OFF;
	bool no_bh = no_irqs || c->guard == BH_OFF;

	for (unsigned int i = 0; i < c->regions; i++) {
		enum owner who = c->region[i].owner;
		u8 *page = at(c->region[i].base);
		bool here = who != CALL, elsewhere = who == SHARED;

		*page = 'c';
		if (here && c->guard == NONE && c->users & TASK)
			*page = 't';
		if (here && !no_bh && c->users & SOFTIRQ)
			*page = 's';
		if (here && !no_irqs && c->users & INTERRUPT)
			*page = 'i';
		if (here && c->users & NMI)
			*page = 'n';
		if (elsewhere && !locked && c->users)
			*page = 'o';
		must(*page == 'c', "another user wrote the caller's bytes");
	}
}

static void visible(const struct call *c, const struct area *a)
{
	const struct region *r = a->region;
	u64 granule = max(c->granule, c->guest_page);

	if (c->protected) {
		must(!r->shared_with_host, "the monitor reads no memory of the host's");
		return;
	}
	must(r->shared_with_host, "the host sees ciphertext");
	must(a->marked == c->marked, "the address says otherwise");
	/* What is made shared is whole granules: the others stay, or a neighbour goes along. */
	must(r->base % granule == 0 && r->visible % granule == 0, "half a granule is shared");
	must(r->size <= r->visible, "the end stays private");
}

static void hidden(const struct call *c, bool overlay)
{
	for (int i = 0; i < SIDES; i++) {
		const struct area *a = &c->side[i];

		if (!a->wanted || !a->region || !(a->fixed || padded(a->raw)))
			continue;
		if (overlay)
			must(!a->region->overlay, "the overlay hides what the guest wrote");
		else if (c->isolated)
			visible(c, a);
	}
}

/* The caller's loop; a hypervisor completes all, or stops short where it may. */
static void loop(const struct call *c)
{
	const u64 wrap = c->counter < 64 ? 1ULL << c->counter : 0;
	u64 done = 0, covered = 0;

	while (done < c->total) {
		u64 asked = min(c->limit, c->total - done), completed, next;

		must(!c->passes || c->passes(asked), "a run-time check refuses what the loop asks");
		for (int way = 0; way < 3; way++) {
			completed = way == 0 ? asked : way == 1 ? min(asked, c->may_stall ? 0 : 1)
				: min(asked, c->completed);
			if (c->repeats && !c->may_stall)
				completed = asked;
			next = done + (c->by_asked ? asked : completed);
			if (wrap)
				next %= wrap;
			must(next == covered + completed, "the counter is not what was covered");
			must(next > done, "the loop does not go on");
		}
		done = covered += asked;
	}
	must(covered == c->total, "entries were left out");
}

/* The same exact arithmetic in 128 bits beside the operation in C's own type. */
typedef __int128 wide;

static void homeless(const struct call *c)
{
	u64 end = 0;

	for (unsigned int i = 0; i < c->regions; i++) {
		u64 align = c->region[i].align;

		must(!__builtin_add_overflow(end, align - 1, &end), "no address is left");
		end = end / align * align;
		must(!__builtin_add_overflow(end, c->region[i].size, &end), "no address is left");
		must(end <= 1ULL << 52, "the regions do not fit the address space");
	}
}

static void play_areas(struct call *c)
{
	const struct area *in = &c->side[INPUT], *out = &c->side[OUTPUT];

	/* Of a count that the control word cannot say the hypervisor never sees an area. */
	if (c->n > 4095)
		return;
	if (c->regions)
		map(c);
	if (!strcmp(rule, "input-aligned"))
		aligned(c, in);
	else if (!strcmp(rule, "output-aligned"))
		aligned(c, out);
	else if (!strcmp(rule, "input-within-page"))
		within_page(c, in);
	else if (!strcmp(rule, "output-within-page"))
		within_page(c, out);
	else if (!strcmp(rule, "input-in-region"))
		in_region(in);
	else if (!strcmp(rule, "output-in-region"))
		in_region(out);
	else if (!strcmp(rule, "no-overlap"))
		no_overlap(c);
	else if (!strcmp(rule, "region-present") && !c->chunk)
		present(in), present(out);
	else if (!strcmp(rule, "gpa-valid"))
		gpa_valid(c, in), gpa_valid(c, out);
	else if (!strcmp(rule, "fast-capacity"))
		fits_registers(c);
	else if (!strcmp(rule, "exclusive-use"))
		exclusive(c);
	else if (!strcmp(rule, "not-overlay"))
		hidden(c, true);
	else if (!strcmp(rule, "host-visible"))
		hidden(c, false);
}

static void play(struct call *c)
{
	if (c->homeless)
		homeless(c);
	else if (!strcmp(rule, "rep-count-encodable"))
		count_encodable(c);
	else if (!strcmp(rule, "variable-header-encodable"))
		header_encodable(c);
	else if (!strcmp(rule, "limit-positive"))
		must(!c->rep || c->limit >= 1, "no entry is let through");
	else if (!strcmp(rule, "batch-progress"))
		loop(c);
	else
		play_areas(c);
}

struct playing {
	const char *rule;
	void (*run)(void);
};

/* What the generated half of the program has. */
extern const struct playing playings[];
extern const unsigned int playings_count;

static int one(const struct playing *p)
{
	rule = p->rule;
	alarm(60);
	__sanitizer_set_death_callback(told);
	p->run();
	fprintf(stderr, "nothing broken: %s\n", rule);
	return 0;
}

/* Without an argument: the first, in this process. With one: each in a process of its own. */
int main(int argc, char **argv)
{
	(void)argv;
	if (argc < 2)
		return one(playings);
	for (unsigned int i = 0; i < playings_count; i++) {
		int status = 0;
		pid_t child = fork();

		if (!child)
			_exit(one(playings + i));
		waitpid(child, &status, 0);
		printf("%u %d\n", i, WIFEXITED(status) ? WEXITSTATUS(status) : 128);
		fflush(stdout);
	}
	return 0;
}
