"""Warn of modules and functions that have grown; fail where one has grown too far."""

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
MODULE_WARNS, MODULE_FAILS = 300, 500
FUNCTION_WARNS, FUNCTION_FAILS = 30, 50


def function_length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its docstring."""
    length = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        length -= (first.end_lineno or first.lineno) - first.lineno + 1
    return length


def sizes(path: Path) -> list[tuple[str, int, int, int]]:
    """(what, lines, warns above, fails above) of a module and of its functions. Tables have no limit."""
    source = path.read_text()
    name = str(path.relative_to(ROOT))
    found = [] if path.stem.endswith(("_table", "codes")) else [(name, source.count("\n"), MODULE_WARNS, MODULE_FAILS)]
    functions = [
        node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    found += [(f"{name}:{node.name}", function_length(node), FUNCTION_WARNS, FUNCTION_FAILS) for node in functions]
    return found


def main() -> int:
    """Print what is large; exit status 1 where something is too large."""
    failed = False
    for path in sorted(set(ROOT.glob("src/**/*.py")) - set(ROOT.glob("src/**/migrations/*.py"))):
        for what, lines, warns, fails in sizes(path):
            if lines > warns:
                print(f"{'too large' if lines > fails else 'large'}: {what} has {lines} lines")
                failed = failed or lines > fails
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
