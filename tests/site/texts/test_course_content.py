"""The data-protection course is complete, and its quiz is fair."""

import re
from collections import Counter

import pytest

from pentathlon.errors import DefinitionError, InputError
from pentathlon_site.course.content import draw_questions, load_course, right_answers

COURSE = load_course()
WORDS_PER_MINUTE = (130, 260)


def spoil(folder, before, after):
    file = folder / "course.toml"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(DefinitionError) as raised:
        load_course(folder)
    return str(raised.value)


def test_course_has_the_modules_that_are_asked_for():
    modules = [module.id for module in COURSE.modules]
    assert modules == ["one-image", "identifying", "information", "mistakes", "account"]
    assert (COURSE.asked, COURSE.pass_mark, COURSE.validity_months) == (10, 8, 12)
    assert COURSE.minutes == 14


@pytest.mark.parametrize("module", COURSE.modules, ids=lambda module: module.id)
def test_module_is_read_in_the_minutes_it_states(module):
    for text in (module.body.en, module.body.fr):
        low, high = (rate * module.minutes for rate in WORDS_PER_MINUTE)
        assert low <= len(text.split()) <= high


@pytest.mark.parametrize("module", COURSE.modules, ids=lambda module: module.id)
def test_module_comes_in_pieces(module):
    for title, body, summary in zip(module.title, module.body, module.summary, strict=True):
        assert not title[1].startswith("#")
        assert not body[1].startswith("#")
        assert summary[1].endswith(".")
        assert summary[1] not in body[1]


def test_bank_is_larger_than_one_attempt_and_covers_every_module():
    questions = Counter(question.module for question in COURSE.questions)
    assert len(COURSE.questions) == 17
    assert min(questions.values()) >= 3


def test_right_answers_have_no_habitual_place():
    places = Counter(question.right_option for question in COURSE.questions)
    assert max(places.values()) <= len(COURSE.questions) / 2


@pytest.mark.parametrize("seed", range(20))
def test_attempt_asks_every_module_and_no_question_twice(seed):
    drawn = draw_questions(COURSE, seed)
    assert len({question.id for question in drawn}) == COURSE.asked
    assert {question.module for question in drawn} == {module.id for module in COURSE.modules}
    assert drawn == draw_questions(COURSE, seed)


def test_attempts_differ():
    assert len({tuple(question.id for question in draw_questions(COURSE, seed)) for seed in range(10)}) == 10


def test_shuffled_question_keeps_its_right_answer():
    for question in draw_questions(COURSE, 4):
        stored = COURSE.question(question.id)
        assert question.options[question.right_option] == stored.options[stored.right_option]
        assert set(question.options) == set(stored.options)


def test_answers_are_counted_and_an_absent_one_is_wrong():
    drawn = draw_questions(COURSE, 1)
    answers = {question.id: question.right_option for question in drawn}
    answers[drawn[0].id] = (drawn[0].right_option + 1) % len(drawn[0].options)
    del answers[drawn[1].id]
    assert right_answers(drawn, answers) == len(drawn) - 2


@pytest.mark.parametrize("position", [-1, 4])
def test_answer_that_does_not_exist_is_refused(position):
    drawn = draw_questions(COURSE, 1)
    with pytest.raises(InputError):
        right_answers(drawn, {drawn[0].id: position})


def test_answer_to_another_question_is_refused():
    drawn = draw_questions(COURSE, 1)
    with pytest.raises(InputError) as raised:
        right_answers(drawn, {"other": 0})
    assert str(raised.value) == "there is no answer 0 to a question 'other' in this quiz: load the page again"


def test_unknown_module_is_refused():
    assert COURSE.module("account").minutes == 3
    with pytest.raises(InputError):
        COURSE.module("other")


def test_question_without_right_answer_is_refused(copied):
    said = spoil(copied("course/content"), "{ right = true, text", "{ text")
    assert "question 'why-one' has 0 right answers; a question has exactly one" in said


def test_question_with_two_right_answers_is_refused(copied):
    said = spoil(copied("course/content"), "    { text = {", "    { right = true, text = {")
    assert "question 'why-one' has 2 right answers; a question has exactly one" in said


def test_question_in_one_language_is_refused(copied):
    folder = copied("course/content")
    line = re.search(r"^text\.fr = .*\n", (folder / "course.toml").read_text("utf-8"), re.MULTILINE)[0]
    assert spoil(folder, line, "") == "course.toml: questions.0.text.fr: is missing"


def test_unknown_key_is_refused(copied):
    said = spoil(copied("course/content"), "pass_mark", "passmark")
    assert "passmark: unknown key (did you mean 'pass_mark'?)" in said


def test_pass_mark_above_the_questions_asked_is_refused(copied):
    said = spoil(copied("course/content"), "pass_mark = 8", "pass_mark = 11")
    assert "needs pass_mark <= asked <= number of questions (found 11, 10, 17)" in said


def test_question_of_an_unknown_module_is_refused(copied):
    said = spoil(copied("course/content"), 'module = "account"', 'module = "acount"')
    assert "modules and questions do not fit together: acount" in said


def test_module_without_its_sentence_is_refused(copied):
    folder = copied("course/content")
    for language, heading in (("en", "In one sentence"), ("fr", "En une phrase")):
        file = folder / f"modules/account.{language}.md"
        file.write_text(file.read_text("utf-8").replace(heading, "Fin"), "utf-8")
    with pytest.raises(DefinitionError) as raised:
        load_course(folder)
    assert str(raised.value) == "modules/account.en.md: a module ends with '## In one sentence'"
