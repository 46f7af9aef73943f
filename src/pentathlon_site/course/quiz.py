"""The questions of one attempt, as they were drawn and shown."""

from typing import Any

from pentathlon_site.course.content import Course, Question, draw_questions

Drawn = list[dict[str, Any]]


def draw(course: Course, seed: int) -> Drawn:
    """Questions for a new attempt: their ids, and the order in which their answers are shown."""
    return [{"id": each.id, "order": _order(course.question(each.id), each)} for each in draw_questions(course, seed)]


def shown(course: Course, drawn: Drawn) -> list[Question]:
    """The questions with their answers in the order in which they were shown.

    Raises:
        InputError: the course no longer has one of them.
    """
    questions = []
    for each in drawn:
        question = course.question(each["id"])
        options = tuple(question.options[position] for position in each["order"])
        questions.append(question.model_copy(update={"options": options}))
    return questions


def _order(question: Question, as_shown: Question) -> list[int]:
    return [question.options.index(option) for option in as_shown.options]
