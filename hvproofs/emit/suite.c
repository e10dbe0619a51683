#include <kunit/test.h>
#include <linux/align.h>
#include <linux/build_bug.h>
#include <linux/module.h>
#include <linux/stddef.h>
#include <linux/types.h>

struct hvp_area {
	u64 start;	/* guest physical address */
	u64 size;	/* bytes; 0: no area */
};

struct hvp_case {
	const char *what;
	u64 entries, qwords;
	struct hvp_area input, output;
	bool kept;	/* whether the areas are as the hypervisor demands */
};

#ifdef HVP_PLACE
void HVP_PLACE(u64 entries, u64 qwords, struct hvp_area *input, struct hvp_area *output);
#endif

/* Where the code puts the areas of a case. */
static void hvp_place(const struct hvp_case *c, struct hvp_area *input, struct hvp_area *output)
{
#ifdef HVP_PLACE
	HVP_PLACE(c->entries, c->qwords, input, output);
#else
	*input = c->input;
	*output = c->output;
#endif
}

static bool hvp_area_kept(const struct hvp_area *a)
{
	u64 size = ALIGN(a->size, 8);

	return !size || (IS_ALIGNED(a->start, HVP_ALIGN) && a->start % HVP_PAGE + size <= HVP_PAGE);
}

static bool hvp_apart(const struct hvp_area *a, const struct hvp_area *b)
{
	if (!a->size || !b->size)
		return true;
	return a->start + ALIGN(a->size, 8) <= b->start ||
	       b->start + ALIGN(b->size, 8) <= a->start;
}

static void hvp_check(struct kunit *test, const struct hvp_case *c)
{
	struct hvp_area input, output;
	bool kept;

	hvp_place(c, &input, &output);
	kept = hvp_area_kept(&input) && hvp_area_kept(&output) && hvp_apart(&input, &output);
	KUNIT_EXPECT_EQ_MSG(test, kept, c->kept, "%s: n = %llu, v = %llu", c->what, c->entries,
			    c->qwords);
}
