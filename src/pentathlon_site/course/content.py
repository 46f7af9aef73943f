"""The data-protection course: modules, quiz, and what a passed quiz is worth."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Annotated, Self, TypeVar

from pydantic import Field, PositiveInt, model_validator

from pentathlon.challenge.table import Slug, Table, Text
from pentathlon.errors import DefinitionError, InputError, Problem
from pentathlon_site.core.shipped_texts import (
    headings,
    read_in_both_languages,
    read_shipped_table,
    sections,
    shipped_folder,
)

_SUMMARY = Text(en="In one sentence", fr="En une phrase")
_EXAMPLE = Text(en="Example", fr="Exemple")


class Option(Table):
    """One possible answer."""

    text: Text = Field(description="the answer")
    right: bool = Field(default=False, description="whether it is the right one")


class Question(Table):
    """One question of the bank."""

    id: Slug = Field(description="name of the question; never used again for another one")
    module: Slug = Field(description="module in which the answer stands")
    text: Text = Field(description="the question")
    explanation: Text = Field(description="shown after the answer")
    options: tuple[Option, ...] = Field(min_length=3, max_length=4, description="possible answers")

    @model_validator(mode="after")
    def _has_one_right_answer(self) -> Self:
        right = sum(option.right for option in self.options)
        if right != 1:
            raise ValueError(f"question '{self.id}' has {right} right answers; a question has exactly one")
        for texts in ([option.text.en for option in self.options], [option.text.fr for option in self.options]):
            if len(set(texts)) < len(texts):
                raise ValueError(f"question '{self.id}' has the same answer twice")
        return self

    @property
    def right_option(self) -> int:
        """Position of the right answer in `options`."""
        return next(position for position, option in enumerate(self.options) if option.right)


class _ModuleEntry(Table):
    id: Slug = Field(description="name of the module, also of its files")
    minutes: Annotated[int, Field(ge=1, le=15)] = Field(description="reading time")


class _CourseFile(Table):
    version: PositiveInt = Field(description="raised when the course changes in substance")
    asked: PositiveInt = Field(description="questions of one attempt")
    pass_mark: PositiveInt = Field(description="right answers needed")
    validity_months: PositiveInt = Field(description="how long a passed quiz is valid")
    title: Text = Field(description="title of the course")
    introduction: Text = Field(description="what awaits the reader")
    modules: tuple[_ModuleEntry, ...] = Field(min_length=1, description="in reading order")
    questions: tuple[Question, ...] = Field(description="the bank of questions")

    @model_validator(mode="after")
    def _numbers_fit(self) -> Self:
        if not self.pass_mark <= self.asked <= len(self.questions):
            raise ValueError(
                f"needs pass_mark <= asked <= number of questions (found {self.pass_mark}, {self.asked}, "
                f"{len(self.questions)})"
            )
        if self.asked < len(self.modules):
            raise ValueError(f"asks {self.asked} questions on {len(self.modules)} modules; each module needs one")
        return self

    @model_validator(mode="after")
    def _names_fit(self) -> Self:
        modules = [module.id for module in self.modules]
        for kind, names in (("modules", modules), ("questions", [question.id for question in self.questions])):
            if len(set(names)) < len(names):
                raise ValueError(f"two {kind} have the same id")
        questions = Counter(question.module for question in self.questions)
        if questions.keys() != set(modules):
            odd = sorted(questions.keys() ^ set(modules))
            raise ValueError(f"modules and questions do not fit together: {', '.join(odd)}")
        return self


@dataclass(frozen=True)
class CourseModule:
    """One module to read."""

    id: str
    minutes: int
    title: Text
    body: Text
    """Markdown, without the title and without the summary."""
    summary: Text
    """The module in one sentence."""


@dataclass(frozen=True)
class Course:
    """The whole course in one version."""

    version: int
    asked: int
    pass_mark: int
    validity_months: int
    title: Text
    introduction: Text
    modules: tuple[CourseModule, ...]
    questions: tuple[Question, ...]

    @property
    def minutes(self) -> int:
        """Reading time of all modules."""
        return sum(module.minutes for module in self.modules)

    def module(self, module_id: str) -> CourseModule:
        """One module; an unknown id is refused."""
        return _by_id(self.modules, module_id, "module")

    def question(self, question_id: str) -> Question:
        """One question; an unknown id is refused."""
        return _by_id(self.questions, question_id, "question")


_Entry = TypeVar("_Entry", CourseModule, Question)


def load_course(folder: Traversable | None = None) -> Course:
    """The course that ships with the site, or the one in a folder.

    Raises:
        DefinitionError: naming what is missing, unknown or not the same in both languages.
    """
    source = folder if folder is not None else shipped_folder("pentathlon_site.course", "content")
    entry = read_shipped_table(source, "course.toml", _CourseFile)
    return Course(
        version=entry.version,
        asked=entry.asked,
        pass_mark=entry.pass_mark,
        validity_months=entry.validity_months,
        title=entry.title,
        introduction=entry.introduction,
        modules=tuple(_read_module(source, module) for module in entry.modules),
        questions=entry.questions,
    )


def draw_questions(course: Course, seed: int) -> tuple[Question, ...]:
    """The questions of one attempt, at least one of each module, their answers in a new order. Same seed, same draw."""
    generator = random.Random(seed)  # noqa: S311 - an order of questions is no secret
    bank = generator.sample(course.questions, len(course.questions))
    first = [next(question for question in bank if question.module == module.id) for module in course.modules]
    others = [question for question in bank if question not in first]
    drawn = first + others[: course.asked - len(first)]
    return tuple(_shuffled(question, generator) for question in generator.sample(drawn, len(drawn)))


def right_answers(drawn: Sequence[Question], answers: Mapping[str, int]) -> int:
    """How many questions were answered rightly.

    Args:
        drawn: The questions as they were shown.
        answers: Position of the chosen answer, keyed by the question's id; an absent one counts as wrong.

    Raises:
        InputError: An answer to a question that was not asked, or a position that its question does not have.
    """
    asked = {question.id: question for question in drawn}
    problems = [
        Problem(f"there is no answer {position} to a question '{name}' in this quiz: load the page again")
        for name, position in answers.items()
        if name not in asked or not 0 <= position < len(asked[name].options)
    ]
    if problems:
        raise InputError(problems)
    return sum(answers.get(question.id) == question.right_option for question in drawn)


def _shuffled(question: Question, generator: random.Random) -> Question:
    options = tuple(generator.sample(question.options, len(question.options)))
    return question.model_copy(update={"options": options})


def _read_module(folder: Traversable, entry: _ModuleEntry) -> CourseModule:
    stem = f"modules/{entry.id}"
    text = read_in_both_languages(folder, stem)
    parts = {language: _parts(f"{stem}.{language}.md", content, language) for language, content in text}
    title, body, summary = (Text(en=parts["en"][i], fr=parts["fr"][i]) for i in range(3))
    return CourseModule(id=entry.id, minutes=entry.minutes, title=title, body=body, summary=summary)


def _parts(file: str, content: str, language: str) -> tuple[str, str, str]:
    """Title, body and summary of a module, which also has an example."""
    summary_heading, example = getattr(_SUMMARY, language), getattr(_EXAMPLE, language)
    found = headings(content)
    if [level for level, _ in found].count(1) != 1 or found[0][0] != 1:
        raise DefinitionError(Problem("a module begins with its only heading of level 1, its title", file=file))
    if found[-1] != (2, summary_heading):
        raise DefinitionError(Problem(f"a module ends with '## {summary_heading}'", file=file))
    if not any(words.startswith(example) for _, words in found):
        raise DefinitionError(Problem(f"a module has a heading that begins with '{example}'", file=file))
    body = content.split("\n", 1)[1].rsplit(f"## {summary_heading}", 1)[0].strip()
    return found[0][1], body, sections(content)[summary_heading]


def _by_id(entries: Sequence[_Entry], name: str, kind: str) -> _Entry:
    found = next((entry for entry in entries if entry.id == name), None)
    if found is None:
        raise InputError(f"The course has no {kind} '{name}'.")
    return found
