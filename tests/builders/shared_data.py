import os
from pathlib import Path

_ROOT = Path(os.environ.get("PENTATHLON_DATA") or Path(__file__).parents[2].parent / "shared/data")
SHARED_DATA = _ROOT if _ROOT.is_dir() else None
