"""De-identification in Chromium, in the page and on threads, of CT images of 512 x 512 pixels of 16 bits."""

import statistics
from collections.abc import Iterator

from browser.chromium import browser
from builders.dicom_images import ct_image, to_bytes

FILES = 60
SCRIPT = """async (key, count) => {
  const { deidentify } = await import("/deidentification/deidentify.js");
  const { Pool } = await import("/deidentification/pool.js");
  const given = Array.from({ length: count }, async (_, n) => (await fetch(`/given/${n}`)).arrayBuffer());
  const buffers = await Promise.all(given);
  const options = { key: new Uint8Array(key), withPreview: false };
  const milliseconds = [];
  for (const buffer of [...buffers.slice(0, 10), ...buffers]) {
    const start = performance.now();
    await deidentify(buffer, options);
    milliseconds.push(performance.now() - start);
  }
  const pool = new Pool();
  await pool.deidentify(buffers[0], options);
  const start = performance.now();
  await Promise.all(buffers.map((buffer) => pool.deidentify(buffer, options)));
  const onThreads = (performance.now() - start) / count;
  pool.close();
  return { milliseconds: milliseconds.slice(10), onThreads };
}"""


def run() -> Iterator[str]:
    """Milliseconds per file."""
    files = [to_bytes(ct_image(512, InstanceNumber=number)) for number in range(FILES)]
    with browser() as chromium:
        found = chromium.run(SCRIPT, files, list(b"k" * 32))
    milliseconds = sorted(found["milliseconds"])
    median, late = statistics.median(milliseconds), milliseconds[int(0.95 * FILES)]
    yield f"in the page: {median:.1f} ms median, {late:.1f} ms p95 over {FILES} files"
    yield f"on threads:  {found['onThreads']:.1f} ms per file"
