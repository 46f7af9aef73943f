"""Label tables, conditions and file names in the browser against the toolkit's own reading of them."""

import io
import random
import subprocess
import sys
import unicodedata
import zipfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pytest

from browser.chromium import CHROMIUM, Browser, browser
from pentathlon.challenge import Challenge
from pentathlon.challenge.expression import parse_expression
from pentathlon.challenge.load import BUILTIN, load_challenge
from pentathlon.challenge.spelling import heading_key, spelling_key
from pentathlon.dataset.matching import match_sources
from pentathlon.dataset.sources import Source, match_key
from pentathlon.delimited import parse_table
from pentathlon.errors import TableError
from pentathlon.labels import clean_labels
from pentathlon.labels.one_image import read_labels
from pentathlon.synthesis.label_table import messy_table
from pentathlon.synthesis.plan import plan_collection
from pentathlon_agent.spreadsheet import spreadsheet_as_csv

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

CLEAN = """async ({ challenge, xlsx }, count) => {
  const { cleanLabels } = await import("/upload/cleaning.js");
  const { parseDelimited, tableOf } = await import("/upload/delimited.js");
  const { readWorkbook } = await import("/upload/xlsx.js");
  const { Vocabulary } = await import("/upload/vocabulary.js");
  const vocabulary = new Vocabulary(challenge, "en");
  const results = [];
  for (let n = 0; n < count; n += 1) {
    const buffer = await (await fetch(`/given/${n}`)).arrayBuffer();
    try {
      const table = xlsx ? tableOf(await readWorkbook(new Blob([buffer]))) : parseDelimited(new Uint8Array(buffer));
      results.push({ table, ...cleanLabels(table, vocabulary) });
    } catch (error) {
      results.push({ reason: error.reason ?? String(error) });
    }
  }
  return results;
}"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


def as_settings(challenge: Challenge) -> dict[str, Any]:
    """The challenge as the API describes it."""
    labels = challenge.labels.model_dump()
    return {"columns": labels["columns"], "contradictions": labels["contradictions"], "binary": labels["binary"]}


def cleaned_here(content: bytes, challenge: Challenge) -> dict[str, Any]:
    """What the toolkit says of a table, in the words of the browser's answer."""
    result = clean_labels(parse_table(content, file="labels.csv"), challenge)
    stated = [column.name for column in challenge.labels.columns]
    return {
        "rows": [
            (row.row, row.id, row.file, None if row.code else {name: row.values[name] for name in stated}, row.code)
            for row in result.rows
        ],
        "changes": [(c.row, c.column, c.before, c.after, c.rule) for c in result.changes],
        "dropped": list(result.dropped_columns),
    }


def as_told(answer: dict[str, Any]) -> dict[str, Any]:
    """The browser's answer in the words of the toolkit."""
    return {
        "rows": [(row["row"], row["id"], row["file"], row["values"], row["code"]) for row in answer["rows"]],
        "changes": [(c["row"], c["column"], c["before"], c["after"], c["rule"]) for c in answer["changes"]],
        "dropped": answer["dropped"],
    }


@pytest.mark.parametrize("name", BUILTIN)
def test_simulated_tables_are_cleaned_as_by_the_toolkit(chromium: Browser, name: str) -> None:
    challenge = load_challenge(name)
    content = messy_table(challenge, plan_collection(challenge, 0.5, 7), np.random.default_rng(7))
    (answer,) = chromium.run(CLEAN, [content], {"challenge": as_settings(challenge), "xlsx": False})
    assert as_told(answer) == cleaned_here(content, challenge)


LIVER = "id;Benin;Lesion;Malin;Type de lesion"
TABLES = [
    f"{LIVER}\r\na;oui;OUI;non;Kyste\r\n",
    f"sep=;\n{LIVER}\na;x;+;no;h\u00e9patocarcinome\n",
    f"\ufeff{LIVER}\n\n  a ;\u00a01;1;0; Foie\u00a0 Homog\u00e8ne \n",
    f"{LIVER};Nom\na;1;1;0;Kyste;Durand\nb;1;1;0;Kyst;Dupont\n",
    "Fichier,B\u00e9nin,l\u00e9sion,MALIN,type\nx/a.dcm,1,1,0,cyst\nx/a.dcm,1,1,0,cyst\n1.2.840.99,0,1,1,meta\n",
    f'{LIVER}\n"a ""b""";1;1;0;"Kyste"\n"c\nd";0;0;0;"Foie Homogene"\n',
    f"{LIVER}\na;1;1;0;Kyste\na;0;1;1;CHC\n",
    f"{LIVER}\n;1;1;0;Kyste\nb;;1;0;Kyste\nc;1;1;1;CHC\nd;2;-;non;???\n",
    "identifiant\tBenin\tLesion\tMalin\tType de lesion\na\t1\t1\t0\tHNF\t\t\n",
]
BROKEN = [
    "",
    f"{LIVER}\na;1;1\n",
    f"{LIVER}\na;1;1;0;Kyste;more\n",
    "id;Benin;Lesion;Malin\na;1;1;0\n",
    "Benin;Lesion;Malin;Type de lesion\n1;1;0;Kyste\n",
    f"{LIVER};id\na;1;1;0;Kyste;b\n",
    f"{LIVER};Identifiant\na;1;1;0;Kyste;b\n",
    "id;;Benin\na;1;1\n",
    f'{LIVER}\n"a;1;1;0;Kyste\n',
    f'{LIVER}\n"a"b;1;1;0;Kyste\n',
    f"{LIVER}\na;1;1;0;\0\n",
]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_tables_are_read_and_cleaned_as_by_the_toolkit(chromium: Browser, encoding: str) -> None:
    challenge = load_challenge("liver")
    contents = [table.encode(encoding, "ignore") for table in TABLES]
    answers = chromium.run(CLEAN, contents, {"challenge": as_settings(challenge), "xlsx": False})
    assert list(map(as_told, answers)) == [cleaned_here(content, challenge) for content in contents]


def test_tables_that_the_toolkit_refuses_are_refused_with_a_reason(chromium: Browser) -> None:
    challenge = load_challenge("liver")
    contents = [table.encode() for table in BROKEN]
    for content in contents:
        with pytest.raises(TableError):
            clean_labels(parse_table(content, file="labels.csv"), challenge)
    answers = chromium.run(CLEAN, contents, {"challenge": as_settings(challenge), "xlsx": False})
    assert [answer.get("reason", "")[:5] for answer in answers] == ["table"] * len(BROKEN)


def test_a_workbook_is_read_as_by_the_site_agent(chromium: Browser, tmp_path: Any) -> None:
    challenge = load_challenge("liver")
    book = openpyxl.Workbook()
    book.active.append(["id", "Benin", "Lesion", "Malin", "Type de lesion", "Date", "Taille"])
    book.active.append([1.0, True, 1, 0, "Kyste", __import__("datetime").date(2018, 6, 3), 4.5])
    book.active.append([])
    book.active.append(["a", "oui", "x", "non", "Foie  homogène"])
    book.create_sheet("other").append(["nothing"])
    path = tmp_path / "labels.xlsx"
    book.save(path)
    (answer,) = chromium.run(CLEAN, [path.read_bytes()], {"challenge": as_settings(challenge), "xlsx": True})
    assert as_told(answer) == cleaned_here(spreadsheet_as_csv(path), challenge)
    assert answer["table"]["rows"][0][5:] == ["2018-06-03", "4.5"]


def test_what_is_no_workbook_is_refused_with_a_reason(chromium: Browser) -> None:
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("readme.txt", "nothing")
    argument = {"challenge": as_settings(load_challenge("liver")), "xlsx": True}
    answers = chromium.run(CLEAN, [b"id;Benin\n", other.getvalue()], argument)
    assert answers == [{"reason": "tableNoWorkbook"}] * 2


SPELL = """async (texts) => {
  const { headingKey, matchKey, spellingKey } = await import("/upload/spelling.js");
  return texts.map((text) => [spellingKey(text), headingKey(text), matchKey(text)]);
}"""


def test_every_letter_is_folded_as_by_the_toolkit(chromium: Browser) -> None:
    letters = [chr(code) for code in range(1, 0x2600) if not 0x1C4 <= code <= 0x1CC]
    answers = chromium.run(SPELL, [], [f"a{letter} b" for letter in letters])
    different = {
        letter
        for letter, (spelling, heading, _) in zip(letters, answers, strict=True)
        if (spelling, heading) != (spelling_key(f"a{letter} b"), heading_key(f"a{letter} b"))
        and unicodedata.name(letter, "").split(" ")[0] in {"LATIN", "GREEK", "CYRILLIC"}
    }
    assert different <= {"\u0131"}  # a Turkish letter
    names = ["Ab\u00e9.DCM", "a\\B\\c", "./x", "STRASSE", "stra\u00dfe"]
    assert [each[2] for each in chromium.run(SPELL, [], names)] == [match_key(name) for name in names]


CONDITIONS = """async ({ challenges, sets, sources }) => {
  const { parseExpression } = await import("/upload/expression.js");
  const { Vocabulary } = await import("/upload/vocabulary.js");
  const known = challenges.map((challenge) => new Vocabulary(challenge, "en"));
  const outcome = (source) => {
    try {
      return parseExpression(source).columns;
    } catch (error) {
      return error.name;
    }
  };
  return {
    parsed: sources.map(outcome),
    contradictions: sets.map(([number, labels]) => known[number].contradictions(labels)),
    choices: sets.map(([number, labels]) =>
      [...known[number].choices(labels)].map(([name, { possible }]) => [name, [...possible].sort()]),
    ),
    complete: sets.map(([number, labels]) => known[number].isComplete(labels)),
    completed: sets.map(([number, labels]) => known[number].completed(labels)),
  };
}"""


def possible_values(challenge: Challenge, stated: dict[str, str]) -> list[list[Any]]:
    """What each column can say beside what is stated, by trying every combination with the toolkit."""
    columns = challenge.labels.columns
    allowed = {each.name: [*each.vocabulary, *([] if each.required else [""])] for each in columns}
    found = []
    for column in columns:
        open_names = [name for name in allowed if name != column.name and name not in stated]
        possible = [
            value
            for value in allowed[column.name]
            if any(
                not read_labels(
                    {**stated, column.name: value, **dict(zip(open_names, rest, strict=True))}, challenge
                ).problems
                for rest in product(*(allowed[name] for name in open_names))
            )
        ]
        found.append([column.name, sorted(possible)])
    return found


def test_conditions_and_choices_are_those_of_the_toolkit(chromium: Browser) -> None:
    generator = random.Random(5)
    challenges = [load_challenge(name) for name in BUILTIN]
    sets = []
    for number in [generator.randrange(5) for _ in range(150)]:
        columns = challenges[number].labels.columns
        kept = [column for column in columns if generator.random() < 0.6]
        sets.append((number, {column.name: generator.choice(column.vocabulary) for column in kept}))
    sources = [
        "[A] and not ([B] = 'x' or [C] in ('y', 'z'))",
        "[A] != ''",
        "[A",
        "[A] and",
        "A",
        "[A] = B",
        "([A]",
        "[A])",
    ]
    argument = {"challenges": list(map(as_settings, challenges)), "sets": sets, "sources": sources}
    answer = chromium.run(CONDITIONS, [], argument)
    assert answer["parsed"] == [["A", "B", "C"], ["A"], *["SyntaxError"] * 6]
    for place, (number, labels) in enumerate(sets):
        challenge = challenges[number]
        full = {column.name: labels.get(column.name, "") for column in challenge.labels.columns}
        for binary in challenge.labels.binary:
            full[binary.name] = str(int(parse_expression(binary.when).holds(full)))
        expected = [c.text.en for c in challenge.labels.contradictions if parse_expression(c.when).holds(full)]
        assert answer["contradictions"][place] == expected
        assert answer["complete"][place] == (not read_labels(labels, challenge).problems)
        possible = possible_values(challenge, labels)
        assert answer["choices"][place] == possible
        follows = {name: values[0] for name, values in possible if len(values) == 1 and name not in labels}
        assert answer["completed"][place] == {**labels, **follows}


MATCH = """async ({ challenge, paths, table }) => {
  const { cleanLabels } = await import("/upload/cleaning.js");
  const { parseDelimited } = await import("/upload/delimited.js");
  const { matchRows } = await import("/upload/matching.js");
  const { Vocabulary } = await import("/upload/vocabulary.js");
  const { rows } = cleanLabels(parseDelimited(new TextEncoder().encode(table)), new Vocabulary(challenge, "en"));
  const files = paths.map((path) => ({ path }));
  const { rowOf, unmatched } = matchRows(files, rows);
  return [files.map((file) => rowOf.get(file)?.row ?? null), unmatched.map(({ row }) => row)];
}"""


def test_rows_find_their_files_as_in_the_toolkit(chromium: Browser) -> None:
    challenge = load_challenge("thyroid")
    paths = ["x/A.dcm", "y/a.dcm", "y/b.dcm", "IM_0003", "z/\u00e9cho.DCM", "1.2.840.99", "k.nii.gz", "m.dcm"]
    table = (
        "file,id,anormale\nx/a.dcm,,1\ny\\b.dcm,,0\n,im_0003,1\n,e\u0301cho,0\n1.2.840.99,,1\nk,,0\n,gone,1\n"
        "m.dcm,,1\n,m,0\n"
    )
    answer = chromium.run(MATCH, [], {"challenge": as_settings(challenge), "paths": paths, "table": table})
    labels = clean_labels(parse_table(table.encode(), file="t.csv"), challenge)
    sources = [Source(path, path) for path in paths]
    matches = match_sources(sources, labels, clicks={}, masks={})
    assert answer == [[row and row.row for row in matches.rows], [row.row for row in matches.unmatched]]


ZIP = """async (_argument, count) => {
  const { chosenFiles } = await import("/upload/files.js");
  const files = [];
  for (let n = 0; n < count; n += 1) {
    files.push(new File([await (await fetch(`/given/${n}`)).arrayBuffer()], `${n}.zip`));
  }
  const found = await chosenFiles(files);
  const read = async ({ path, problem, read }) => {
    if (problem) return [path, problem];
    return [path, await read().then((buffer) => new TextDecoder().decode(buffer), (error) => error.reason)];
  };
  return Promise.all(found.map(read));
}"""


def zipped(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def test_archives_are_entered_and_never_trusted(chromium: Browser) -> None:
    plain = zipped({"a/b.dcm": b"one", "__MACOSX/b.dcm": b"no", "\u00e9.dcm": b"two" * 1000, "in.zip": b"no"})
    stored = zipped({"c.dcm": b"three"}, zipfile.ZIP_STORED)
    bomb = bytearray(zipped({"d.dcm": b"0" * 100_000}))
    at = bomb.rindex(b"PK\x01\x02")
    bomb[at + 24 : at + 28] = (10).to_bytes(4, sys.byteorder)
    results = chromium.run(ZIP, [plain, stored, bytes(bomb), plain[:-30], b"no archive"], None)
    assert results == [
        ["a/b.dcm", "one"],
        ["\u00e9.dcm", "two" * 1000],
        ["in.zip", "zipNested"],
        ["c.dcm", "three"],
        ["d.dcm", "zipDamaged"],
        ["3.zip", "zipDamaged"],
        ["4.zip", "zipDamaged"],
    ]


def test_tables_are_those_of_the_toolkit() -> None:
    tool = Path(__file__).parents[2] / "tools/label_tables.py"
    checked = subprocess.run([sys.executable, str(tool), "--check"], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, "")
