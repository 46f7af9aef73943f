"""Run every benchmark of this folder, or those named: `python benchmarks/run.py build scoring`.

Figures only: nothing here passes or fails. Each module has `run()`, whose lines are printed as they come.
"""

import importlib
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent


def main() -> None:
    """Print the machine, then the lines of each benchmark."""
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS"):
        os.environ.setdefault(variable, "1")
    sys.path[:0] = [str(HERE), str(HERE.parent / "tests")]
    wanted = sys.argv[1:] or sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    today = datetime.now(UTC).date()  # noqa: TID251 - a benchmark report bears its date; the toolkit has no clock
    print(f"{today}, {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    for name in wanted:
        module = importlib.import_module(f"bench_{name}")
        print(f"\n{name}: {(module.__doc__ or '').splitlines()[0]}")
        for line in module.run():
            print(line, flush=True)


if __name__ == "__main__":
    main()
