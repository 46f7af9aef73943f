"""Challenge definitions as TOML, right and wrong."""

from pentathlon.challenge import Challenge
from pentathlon.challenge.load import parse_challenge

SMALL = """
id = "hand"
title = { en = "Hand fracture", fr = "Fracture de la main" }
question = { en = "Is there a fracture?", fr = "Y a-t-il une fracture ?" }
tasks = [{ id = "fracture", text = { en = "Fracture or not", fr = "Fracture ou non" } }]

[[labels.columns]]
name = "Fracture"
kind = "binary"

[[labels.columns]]
name = "Os"
kind = "category"
required = false
values = [{ name = "Radius" }, { name = "Ulna", aliases = ["cubitus"] }]

[[labels.binary]]
name = "Radius"
when = "[Os] = 'Radius'"

[[labels.contradictions]]
when = "not [Fracture] and [Os] != ''"
text = { en = "A bone without a fracture", fr = "Un os sans fracture" }

[criteria]
modality = ["CR", "DX"]

[preparation]
image_size = [256, 256]

[split]
train = { part1 = 0.5 }
validation = 0.2
test = 0.3

[prediction]
kind = "table"
columns = ["Fracture"]

[[scoring.terms]]
name = "fracture"
weight = 1.0
metric = "auc"
reference = "[Fracture]"
prediction = ["Fracture"]
"""


def small_challenge(*changes: tuple[str, str]) -> Challenge:
    """The definition above with pieces of its text replaced; each piece must be there."""
    source = SMALL
    for before, after in changes:
        assert before in source, before
        source = source.replace(before, after)
    return parse_challenge(source.encode(), file="hand.toml")
