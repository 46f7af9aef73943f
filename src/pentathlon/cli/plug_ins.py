"""Commands of other packages, found as entry points `pentathlon.commands`; nothing of them is imported before its turn.

An entry point names the extra that its package needs: `serve = "pentathlon_site.commands.serve:serve [site]"`.
"""

import ast
from collections.abc import Callable
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command as as_command

from pentathlon.errors import OperatorError

GROUP = "pentathlon.commands"


class PlugIn(TyperCommand):
    """Stands in for a command that is not loaded: enough for the list of commands."""

    def __init__(self, entry: EntryPoint) -> None:
        super().__init__(entry.name, help=_first_line(entry), rich_markup_mode=None)
        self.entry = entry

    def load(self) -> Any:
        """The command itself.

        Raises:
            OperatorError: a package that it needs is not installed.
        """
        try:
            found = self.entry.load()
        except ModuleNotFoundError as error:
            extra, lacking = ",".join(self.entry.extras), (error.name or "").partition(".")[0]
            if not extra or lacking.startswith("pentathlon"):
                raise
            raise OperatorError(
                f"the command '{self.name}' needs the package '{lacking}': pip install 'pentathlon[{extra}]'"
            ) from error
        return as_command(found if isinstance(found, typer.Typer) else _program_of(self.entry.name, found))


class WithPlugIns(TyperGroup):
    """A program whose commands are its own, and those of other packages."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Names, our own first."""
        own = super().list_commands(ctx)
        return [*own, *(name for name in plug_ins() if name not in own)]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Our own command, or what stands in for another's."""
        return super().get_command(ctx, cmd_name) or plug_ins().get(cmd_name)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that will run, loaded."""
        name, command, rest = super().resolve_command(ctx, args)
        return name, command.load() if isinstance(command, PlugIn) else command, rest


@cache
def plug_ins() -> dict[str, PlugIn]:
    """Commands of other packages by name."""
    return {entry.name: PlugIn(entry) for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name)}


def _program_of(name: str, function: Callable[..., Any]) -> typer.Typer:
    program = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
    program.command(name)(function)
    return program


def _first_line(entry: EntryPoint) -> str:
    """What the command says about itself, read without running its module: Django takes a second to import."""
    try:
        spec = find_spec(entry.module)
    except ModuleNotFoundError:
        return ""
    if spec is None or spec.origin is None:
        return ""
    module = ast.parse(Path(spec.origin).read_text("utf-8"))
    functions = (node for node in module.body if isinstance(node, ast.FunctionDef))
    described = next((node for node in functions if node.name == entry.attr), module)
    return (ast.get_docstring(described) or "").partition("\n")[0]
