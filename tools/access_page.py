"""The page of docs/reference that shows the access table."""

from pentathlon_site.core.access_table import ANYBODY, AccessTable, Action, access_table

INTRODUCTION = """\
# Who may do what, and when

The one table of the site, `src/pentathlon_site/core/access.toml`: what is not here is refused. Roles are seen from the
place of an address: a radiologist of one centre has no role at another. Every view names its action; a test asks every
address as every role in every phase.
"""


def access_page() -> str:
    """Roles, then one row for each action."""
    table = access_table()
    lines = [INTRODUCTION, "## Roles", "", "| role | who | qui |", "|---|---|---|"]
    lines += [f"| `{name}` | {text.en} | {text.fr} |" for name, text in table.roles.items()]
    lines += ["", "## Actions", "", "| action | what | who | in which phases |", "|---|---|---|---|"]
    lines += [_row(action, table) for action in table.actions.values()]
    return "\n".join(lines) + "\n"


def _row(action: Action, table: AccessTable) -> str:
    who = "anybody" if ANYBODY in action.roles else ", ".join(name for name in table.roles if name in action.roles)
    when = "any" if action.phases is None else ", ".join(name for name in table.phases if name in action.phases)
    return f"| `{action.name}` | {action.text.en} | {who} | {when} |"
