// Colours of native pixels as RGB, pixel by pixel (PS3.3 C.7.6.3.1.2).

/** RGB bytes of 8-bit colour pixels, in a new array. */
export function toRgb(bytes, layout) {
  if (layout.photometric === "YBR_FULL_422") return converted(expanded(bytes));
  const pixels = layout.planar ? interleaved(bytes, layout) : bytes.slice();
  return layout.photometric === "RGB" ? pixels : converted(pixels);
}

function interleaved(bytes, { rows, columns, frames }) {
  const size = rows * columns;
  const pixels = new Uint8Array(bytes.length);
  for (let frame = 0; frame < frames; frame += 1) {
    for (let i = 0; i < size; i += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        pixels[3 * (frame * size + i) + channel] = bytes[3 * frame * size + channel * size + i];
      }
    }
  }
  return pixels;
}

/** Two values of brightness share a colour: Y Y B R. */
function expanded(bytes) {
  const pixels = new Uint8Array((bytes.length / 4) * 6);
  for (let from = 0, to = 0; from + 3 < bytes.length; from += 4, to += 6) {
    pixels.set([bytes[from], bytes[from + 2], bytes[from + 3], bytes[from + 1], bytes[from + 2], bytes[from + 3]], to);
  }
  return pixels;
}

function converted(pixels) {
  const clamped = new Uint8ClampedArray(pixels.buffer);
  for (let i = 0; i < pixels.length; i += 3) {
    const [y, b, r] = [pixels[i], pixels[i + 1] - 128, pixels[i + 2] - 128];
    clamped[i] = Math.floor(y + 1.402 * r + 0.5);
    clamped[i + 1] = Math.floor(y - ((0.114 * 1.772) / 0.587) * b - ((0.299 * 1.402) / 0.587) * r + 0.5);
    clamped[i + 2] = Math.floor(y + 1.772 * b + 0.5);
  }
  return pixels;
}
