"""Refusals of this app that are more than a sentence."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from pentathlon_site.core.errors import Invalid


class ImportRefused(Invalid):
    """A table of centres of which no row was taken.

    Attributes:
        problems: Each thing that is wrong, with its row and column.
    """

    code = "import_refused"

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__(_("No centre was added: correct the table and send it again."))
