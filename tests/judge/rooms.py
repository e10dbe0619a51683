# SPDX-License-Identifier: MIT
"""The rooms of the verifier that are mutated, and the quick tests that hold each.

Only tests in the process itself are of use: a command that is started loads no mutant.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Room:
    """Modules and what tells their mutants."""

    modules: str  # a glob
    tests: tuple[str, ...]  # of pytest
    by_specs: bool = True  # whether the judge's specs reach it

    def paths(self) -> list[Path]:
        """Its modules."""
        return sorted(ROOT.glob(self.modules))


def of(file: str, *tests: str) -> tuple[str, ...]:
    """Tests of a file."""
    return tuple(f"tests/{file}::{test}" for test in tests)


LIARS = "prove/test_lying_solvers.py"
NARROWED = "prove/test_narrowed_claims.py"
ROOMS = {
    "layout": Room("hvproofs/layout/*.py", (
        "tests/layout/test_area.py", "tests/layout/test_situation.py",
        *of("rules/test_hypotheses.py",
            "test_the_range_of_n_is_1_to_the_limit", "test_what_is_quantified_is_never_free"),
        *of(NARROWED,
            "test_a_limit_that_is_not_stated_is_the_range_of_the_counts_type"))),
    "rules": Room("hvproofs/rules/*.py", (
        "tests/rules/test_catalogue.py", "tests/rules/test_control.py",
        "tests/rules/test_memory.py", "tests/rules/test_progress.py",
        *of("schemes/test_exclusive.py", "test_the_table"),
        *of("rules/test_a_new_rule.py", "test_it_is_proved_where_it_holds"))),
    "terms": Room("hvproofs/terms/*.py", (
        "tests/terms/test_cases.py", "tests/terms/test_products.py",
        "tests/terms/test_rewrite.py", "tests/terms/test_texts.py", "tests/terms/test_arrays.py",
        *of("terms/test_readings.py",
            "test_a_variable_of_8_bits_stands_for_8_bits_alone",
            "test_every_operation_of_3_bits_is_that_of_the_text",
            "test_ill_sorted_terms_are_refused",
            "test_an_extension_has_the_width_that_it_is_said_to_have",
            "test_integers_and_text_agree", "test_unbounded_agrees_wherever_it_says_so"))),
    "compile": Room("hvproofs/spec/compile.py", ("tests/spec/test_expressions.py",)),
    "decide": Room("hvproofs/decide/*.py", (
        "tests/refute/test_minimise.py", "tests/decide/test_asker.py",
        *of("claims/test_claims.py",
            "test_as_expected_and_no_hypothesis_is_idle[page-sum/one-page]"),
        *of("decide/test_kept_context.py",
            "test_of_two_opinions_each_is_formed_on_its_own",
            "test_a_text_is_not_asked_again_for_its_values",
            "test_a_solver_that_contradicts_itself_has_decided_nothing"),
        *of("decide/test_cache.py",
            "test_an_answer_is_that_of_one_text_solver_effort_and_code",
            "test_unknown_is_not_kept", "test_an_entry_that_was_damaged_is_none",
            "test_values_of_another_text_are_none", "test_a_link_is_not_followed",
            "test_a_file_that_others_may_write_to_is_not_used"),
        *of("decide/test_pool.py",
            "test_memory_that_ran_out_loses_one_item[1]",
            "test_how_far_it_came_is_known_while_it_runs[1]",
            "test_the_first_that_raises_is_raised_whole[1-1]"),
        *of(LIARS, "test_a_solver_that_contradicts_itself_proves_nothing"))),
    "prove": Room("hvproofs/prove/*.py", (
        "tests/prove/test_results.py", "tests/prove/test_selection.py",
        "tests/prove/test_tight.py", "tests/prove/test_repair.py",
        *of(LIARS,
            "test_wrong_models_do_not_replay",
            "test_unsat_to_everything_is_caught_by_a_second_solver",
            "test_contradictory_hypotheses_prove_nothing",
            "test_a_verdict_with_less_trust_than_asked_for_is_unknown",
            "test_what_a_run_has_proved_is_not_asked_again_and_nothing_else_is_believed"),
        *of("prove/test_general.py",
            "test_the_limit_put_back_is_the_obligation", "test_a_limit_of_0_is_no_instance"),
        *of("prove/test_metamorphic.py", "test_a_guarantee_is_of_all_rules_or_none"),
        *of("prove/test_parts.py", "test_a_part_is_of_whole_schemes_in_their_order"),
        *of("prove/test_no_way_round.py",
            "test_bytes_without_a_place_are_a_pointer_nobody_set"),
        *of(NARROWED, "test_headers_that_a_check_refuses_are_named"))),
    "refute": Room("hvproofs/refute/*.py", (
        "tests/refute", *of(LIARS, "test_wrong_models_do_not_replay"),
        *of(NARROWED,
            "test_headers_that_a_check_refuses_are_named", "test_a_hole_inside_the_range_is_named",
            "test_a_loop_bug_that_only_an_execution_from_the_start_shows"))),
    "claims": Room("hvproofs/claims/*.py", (
        "tests/claims/test_sizes.py", "tests/claims/test_rules_hold.py",
        "tests/claims/test_arithmetic.py", "tests/claims/test_figures.py",
        *of("claims/test_settle.py",
            "test_what_is_wrong_is_confirmed_and_its_neighbour_is_refuted"),
        *of(
        "claims/test_claims.py",
        *(f"test_as_expected_and_no_hypothesis_is_idle[{claim}]" for claim in (
            "page-sum/one-page", "batch-without-header/no-header", "test-every-hypercall/lists",
            "unbounded-output/no-sharing", "smaller-batch-always-works/none",
            "list-of-issues/passthrough", "half-page/all-sizes")),
        "test_products_of_sizes_are_no_matter_of_luck[best-split/all-sizes-1]",
        "test_a_template_has_no_products_of_sizes",
        "test_a_solver_that_fails_leaves_a_part_undecided_and_the_run_alive"
        "[bounded-output/bounded]")), by_specs=False),
    "certify": Room("hvproofs/certify/*.py", (
        "tests/certify/test_lrat.py", "tests/terms/test_rewrite.py",
        "tests/certify/test_words.py", "tests/certify/test_clauses.py",
        "tests/certify/test_statement.py",
        *of("certify/test_asked.py",
            "test_a_lying_solver_gets_no_certificate", "test_values_are_those_of_the_certificate",
            "test_unknown_is_not_kept",
            "test_a_certificate_that_is_damaged_is_a_hole_and_is_made_anew",
            "test_a_text_read_back_has_the_clauses_it_was_written_from",
            "test_what_is_not_known_is_not_read",
            "test_of_what_is_not_read_there_is_no_certificate"),
        *of("certify/test_certify.py",
            "test_what_is_no_manifest_is_unreadable",
            "test_a_file_that_would_fill_memory_is_unreadable",
            "test_integers_have_no_certificate_and_that_is_said",
            "test_what_is_vacuous_is_not_certified",
            "test_no_mutant_is_accepted_but_refutations_that_are_right")), by_specs=False),
}  # fmt: skip
