"""Faults in the use of the ledger: of a program, not of a user."""


class LedgerIsSealed(TypeError):
    """Something tried to change or remove an entry."""

    def __init__(self) -> None:
        super().__init__("the ledger is append-only: add an entry with audit.actions.record")


class UnfitEntry(ValueError):
    """An entry does not name things as the ledger does, or has a fact that could be a patient's.

    Attributes:
        part: `verb`, `subject`, or the name of the fact; the value is not shown.
    """

    def __init__(self, part: str, reason: str) -> None:
        self.part = part
        super().__init__(f"ledger: {part} {reason}")
