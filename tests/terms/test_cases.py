# SPDX-License-Identifier: MIT
"""Goals and cases say together what the formula says."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from hvproofs.terms import build as b
from hvproofs.terms.cases import conjuncts, disjuncts, goals
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import BOOL, Term

NAMES = "pqr"
formulas = st.recursive(
    st.sampled_from([b.var(name, BOOL) for name in NAMES]) | st.booleans().map(b.boolean),
    lambda inner: st.one_of(
        inner.map(b.not_),
        st.lists(inner, max_size=3).map(lambda args: b.and_(*args)),
        st.lists(inner, max_size=3).map(lambda args: b.or_(*args)),
    ),
)


@given(formulas)
def test_the_parts_say_what_the_whole_says(term: Term) -> None:
    for chosen in product((False, True), repeat=len(NAMES)):
        values = dict(zip(NAMES, chosen, strict=True))

        def holds(part: Term, values: dict[str, bool] = values) -> bool:
            return bool(evaluate(part, values))

        said = holds(term)

        assert said is all(map(holds, conjuncts(term)))
        assert said is any(map(holds, disjuncts(term)))
        assert said is all(holds(goal) for assumed, goal in goals(term) if all(map(holds, assumed)))
