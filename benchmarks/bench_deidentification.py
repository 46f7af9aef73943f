"""Images per second of one core, file to file: ours, grand-challenge's, dicom-anonymizer, a plain copy."""

import importlib.util
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from builders.dicom_images import ct_image, mr_image, to_bytes
from pentathlon.deidentification import Pixels, Pseudonymiser, Settings, deidentify

Tool = Callable[[Path, Path], object]
REPEATS = 3
PRIVATE_ELEMENTS = 179
KEY = Pseudonymiser(b"a key for benchmarks, 32 bytes..")


def run() -> Iterator[str]:
    """One line per collection: rates of every tool, and ours over theirs. Medians, all tools in turn."""
    tools = _tools()
    yield f"{'images':<26}" + "".join(f"{name:>22}" for name in tools)
    with tempfile.TemporaryDirectory() as folder:
        for name, count, content in _collections():
            files = _written(Path(folder) / name, count, content)
            rates = _rates(tools, files, Path(folder) / "out.dcm")
            ours = rates["metadata"]
            cells = [f"{rate:,.0f} (x{ours / rate:.2g})" for rate in rates.values()]
            yield f"{name:<26}" + "".join(f"{cell:>22}" for cell in cells)
    for package in ("grand_challenge_dicom_de_identifier", "dicomanonymizer"):
        if importlib.util.find_spec(package) is None:
            yield f"not compared: {package} is not installed"


def _collections() -> Iterator[tuple[str, int, bytes]]:
    """Headers as long as those of real scanners: 180 private elements."""
    yield "CT 128 x 128", 150, to_bytes(_long_header(ct_image()))
    yield "MR 64 x 64", 150, to_bytes(_long_header(mr_image(64)))
    yield "CT 512 x 512, 16 bits", 60, to_bytes(_long_header(ct_image(512)))


def _long_header(image: object) -> object:
    image.add_new(0x00090010, "LO", "ACME 1.0")
    for number in range(PRIVATE_ELEMENTS):
        image.add_new(
            0x00091000 + number, ("LO", "DS", "SL", "UI")[number % 4], ("text", "1.5", 7, "1.2.3")[number % 4]
        )
    return image


def _written(folder: Path, count: int, content: bytes) -> list[Path]:
    folder.mkdir()
    files = [folder / f"{number}.dcm" for number in range(count)]
    for file in files:
        file.write_bytes(content)
    return files


def _tools() -> dict[str, Tool]:
    tools: dict[str, Tool] = {
        "metadata": _ours(Settings(pixels=Pixels.OFF, second_look=False)),
        "and second look": _ours(Settings(pixels=Pixels.OFF)),
        "and text gate": _ours(Settings()),
        "copy": shutil.copyfile,
    }
    if importlib.util.find_spec("grand_challenge_dicom_de_identifier"):
        tools["grand-challenge"] = _grand_challenge()
    if importlib.util.find_spec("dicomanonymizer"):
        tools["dicom-anonymizer"] = _dicom_anonymizer()
    return tools


def _ours(settings: Settings) -> Tool:
    def tool(source: Path, result: Path) -> None:
        with result.open("wb") as stream:
            stream.writelines(deidentify(source.read_bytes(), KEY, settings).content)

    return tool


def _grand_challenge() -> Tool:
    from grand_challenge_dicom_de_identifier.deidentifier import DicomDeidentifier  # noqa: PLC0415 - may be absent

    cleaner = DicomDeidentifier()
    return lambda source, result: cleaner.deidentify_file(str(source), output=str(result))


def _dicom_anonymizer() -> Tool:
    from dicomanonymizer import anonymize_dicom_file  # noqa: PLC0415 - may be absent

    return lambda source, result: anonymize_dicom_file(str(source), str(result))


def _rates(tools: dict[str, Tool], files: list[Path], result: Path) -> dict[str, float]:
    """Images per second of each tool; the tools take turns, so that a busy machine slows all of them."""
    seconds: dict[str, list[float]] = {name: [] for name in tools}
    for tool in tools.values():
        tool(files[0], result)
    for _ in range(REPEATS):
        for name, tool in tools.items():
            start = time.perf_counter()
            for file in files:
                tool(file, result)
            seconds[name].append(time.perf_counter() - start)
    return {name: len(files) / statistics.median(times) for name, times in seconds.items()}
