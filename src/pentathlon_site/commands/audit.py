"""Read the ledger of a site, and verify that nobody changed it."""

from typing import Annotated, Any

import typer

from pentathlon.cli.output import AsJson, print_json
from pentathlon.errors import InputError
from pentathlon_site.commands.set_up import Data, refuse_without_site, set_up_django

app = typer.Typer(
    help="Read the ledger of a site, and verify that nobody changed it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.command("verify")
def verify(
    *,
    data: Data = None,
    seen: Annotated[
        str, typer.Option(metavar="INDEX:HASH", help="An end of the ledger that was written down earlier.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Verify the ledger from its first entry to its end. Exit code 2: it was changed."""
    anchor = _parse(seen) if seen else None
    _open_site(data)
    from pentathlon_site.audit.chain import Anchor, check_chain, head_anchor  # noqa: PLC0415 - needs the settings

    fault, checked = check_chain(Anchor(*anchor) if anchor else None)
    end = str(head_anchor())
    if as_json:
        broken = None if fault is None else {"index": fault.index, "reason": fault.reason}
        print_json({"holds": fault is None, "checked": checked, "end": end, "broken": broken})
    if fault is not None:
        raise InputError(
            f"the ledger is broken at entry {fault.index}, which {fault.reason}; {checked} entries before hold"
        )
    if not as_json:
        print(f"The ledger holds: {checked} entries.")
        print(f"Its end, to write down and give to --seen next time: {end}")


@app.command("show")
def show(
    *,
    data: Data = None,
    event: Annotated[str, typer.Option(help="Of this event only.")] = "",
    verb: Annotated[str, typer.Option(help="Of this kind only: approve_member.")] = "",
    subject: Annotated[str, typer.Option(help="About this only: centre:4.")] = "",
    last: Annotated[int, typer.Option(min=1, help="How many, the newest.")] = 20,
    as_json: AsJson = False,
) -> None:
    """Show the newest entries of the ledger, oldest first."""
    _open_site(data)
    from pentathlon_site.audit.queries import find_entries, readable_facts  # noqa: PLC0415 - needs the settings

    entries = list(find_entries(event=event, verb=verb, subject=subject)[:last])[::-1]
    if as_json:
        print_json([_row(entry) for entry in entries])
        return
    for entry in entries:
        at = entry.at.strftime("%Y-%m-%d %H:%M:%SZ")
        print(
            f"{entry.index}  {at}  {entry.actor}  {entry.verb}  {entry.subject}  {readable_facts(entry.facts)}".rstrip()
        )


@app.command("erase-facts")
def erase(
    index: Annotated[int, typer.Argument(metavar="INDEX", min=1, help="Number of the entry.")],
    *,
    data: Data = None,
) -> None:
    """Erase facts of one entry that should not have been recorded. The entry stays, and the ledger verifies."""
    _open_site(data)
    from django.utils import timezone  # noqa: PLC0415 - needs the settings

    from pentathlon_site.audit.actions import erase_facts  # noqa: PLC0415 - as above
    from pentathlon_site.audit.models import Entry  # noqa: PLC0415 - as above

    entry = Entry.objects.filter(pk=index).first()
    if entry is None:
        raise InputError(f"the ledger has no entry {index}")
    erase_facts(entry=entry, by=None, at=timezone.now())
    print(f"The facts of entry {index} are erased.")


def _open_site(data: Any) -> None:
    refuse_without_site(data)
    set_up_django(data)


def _row(entry: Any) -> dict[str, Any]:
    names = ("index", "actor", "verb", "subject", "event", "facts", "hash")
    return {"at": entry.at.isoformat(), **{name: getattr(entry, name) for name in names}}


def _parse(seen: str) -> tuple[int, str]:
    index, _, last_hash = seen.partition(":")
    if not index.isdigit() or len(last_hash) != 64:
        raise InputError("--seen must be what `pentathlon audit verify` printed: a number, a colon, 64 characters")
    return int(index), last_hash
