"""Label tables as people send them."""

from pentathlon.delimited import Table, parse_table

LIVER_HEADER = "id,Benin,Lesion,Malin,Type de lesion"


def label_table(*lines: str, encoding: str = "utf-8") -> Table:
    """A table from its lines, the header first."""
    return parse_table("\n".join(lines).encode(encoding), file="labels.csv")


def liver_table(*rows: str) -> Table:
    """A liver table with its usual header."""
    return label_table(LIVER_HEADER, *rows)
