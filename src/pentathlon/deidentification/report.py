"""What is told of each file: one JSON object, without any value and any name of the source."""

from typing import Any

from pentathlon.deidentification.deidentify import Cleaned
from pentathlon.deidentification.rules import RULES_VERSION

Record = dict[str, Any]


def cleaned_record(cleaned: Cleaned, *, number: int, output: str, key_id: str) -> Record:
    """What was done to a file that was written."""
    account, finding = cleaned.account, cleaned.finding
    return {
        "file": number,
        "verdict": cleaned.verdict,
        "reasons": list(finding.reasons),
        "detail": "",
        "output": output,
        "source_sha256": cleaned.source_sha256,
        "output_sha256": cleaned.sha256,
        "rules": RULES_VERSION,
        "key": key_id,
        "kind": cleaned.kind,
        "frames": cleaned.layout.frames,
        "kept": sorted(account.kept),
        "changed": [
            {"element": keyword, "how": how, "count": count}
            for (keyword, how), count in sorted(account.changed.items())
        ],
        "dropped": [
            {"tag": f"({tag >> 16:04X},{tag & 0xFFFF:04X})", "rule": why, "count": count}
            for (tag, why), count in sorted(account.dropped.items())
        ],
        "pixels_examined": finding.examined,
        "boxes": [list(box) for box in finding.boxes],
        "sector": [list(corner) for corner in finding.outline],
        "doubts": list(finding.doubts),
    }


def refused_record(*, number: int, reason: str, detail: str, source_sha256: str, key_id: str) -> Record:
    """Why a file was not written."""
    return {
        "file": number,
        "verdict": "refused",
        "reasons": [reason],
        "detail": detail,
        "output": "",
        "source_sha256": source_sha256,
        "output_sha256": "",
        "rules": RULES_VERSION,
        "key": key_id,
    }
