"""Recognising an image that was seen before: the same pixels, or almost."""

from typing import Any

import cv2
import numpy as np
import xxhash
from numpy.typing import NDArray

THUMBNAIL = 32
_SAMPLED = 4 * THUMBNAIL
NEAR_DUPLICATE_CORRELATION = 0.9985
"""Two thumbnails that correlate this well show the same image; measured in docs/explanation/duplicates.md."""
_BLOCK = 512


def pixel_hash(pixels: NDArray[Any]) -> str:
    """128-bit hash of shape and values, whatever the file format, transfer syntax or byte order around them.

    XXH3 finds equal images twenty times faster than SHA-256; nobody gains by forging a duplicate of his own image.
    """
    native = pixels.dtype.newbyteorder("=")
    whole = np.ascontiguousarray(pixels, native)
    digest = xxhash.xxh3_128(f"{whole.shape} {native.kind}{native.itemsize}".encode())
    digest.update(whole.data)
    return digest.hexdigest()


def thumbnail(pixels: NDArray[Any]) -> NDArray[np.uint8]:
    """A grey image averaged down to 32 x 32 and stretched to 0–255.

    Args:
        pixels: (rows, columns).
    """
    steps = (max(1, length // _SAMPLED) for length in pixels.shape)
    sampled = pixels[:: next(steps), :: next(steps)].astype(np.float32)
    small = cv2.resize(sampled, (THUMBNAIL, THUMBNAIL), interpolation=cv2.INTER_AREA)
    low, high = float(small.min()), float(small.max())
    stretched: NDArray[np.uint8] = np.rint((small - low) * (255 / max(high - low, 1e-9))).astype(np.uint8)
    return stretched


def near_duplicates(thumbnails: NDArray[np.uint8]) -> list[tuple[int, int]]:
    """Pairs (earlier, later) of images that look the same.

    Compared in blocks, first at 8 x 8, then what remains at full size: 10,000 images take about a second.

    Args:
        thumbnails: (images, 32, 32), as `thumbnail` makes them.
    """
    count = len(thumbnails)
    if count < 2:
        return []
    coarse = thumbnails.reshape(count, 8, THUMBNAIL // 8, 8, THUMBNAIL // 8).mean(axis=(2, 4), dtype=np.float32)
    coarse_vectors = _unit_vectors(coarse)
    pairs: list[tuple[int, int]] = []
    for start in range(0, count, _BLOCK):
        similar = coarse_vectors[start : start + _BLOCK] @ coarse_vectors[start:].T > NEAR_DUPLICATE_CORRELATION - 0.001
        earlier, later = np.nonzero(np.triu(similar, 1))
        pairs += _confirmed(thumbnails, earlier + start, later + start)
    return pairs


def look_alikes(one: NDArray[np.uint8], others: NDArray[np.uint8]) -> list[int]:
    """Positions of the images that look the same as one.

    Args:
        one: (32, 32), as `thumbnail` makes it.
        others: (images, 32, 32).
    """
    if not len(others):
        return []
    correlation = _unit_vectors(others) @ _unit_vectors(one[None])[0]
    found: list[int] = np.flatnonzero(correlation > NEAR_DUPLICATE_CORRELATION).tolist()
    return found


def _confirmed(
    thumbnails: NDArray[np.uint8], earlier: NDArray[np.intp], later: NDArray[np.intp]
) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start in range(0, len(earlier), _BLOCK):
        a, b = earlier[start : start + _BLOCK], later[start : start + _BLOCK]
        correlation = np.einsum("ij,ij->i", _unit_vectors(thumbnails[a]), _unit_vectors(thumbnails[b]))
        same = correlation > NEAR_DUPLICATE_CORRELATION
        found += zip(a[same].tolist(), b[same].tolist(), strict=True)
    return found


def _unit_vectors(images: NDArray[Any]) -> NDArray[np.float32]:
    flat = images.reshape(len(images), -1).astype(np.float32)
    flat -= flat.mean(axis=1, keepdims=True)
    norms = np.linalg.norm(flat, axis=1, keepdims=True)
    unit: NDArray[np.float32] = flat / np.maximum(norms, 1e-6)
    return unit
