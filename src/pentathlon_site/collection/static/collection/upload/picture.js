// A picture on the screen.

/** Draw a preview ({rows, columns, pixels}) on a canvas; false where there is nothing to draw. */
export function draw(canvas, preview) {
  const { rows, columns, pixels } = preview;
  if (pixels === null) {
    [canvas.width, canvas.height] = [1, 1];
    return false;
  }
  [canvas.width, canvas.height] = [columns, rows];
  canvas.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(pixels), columns, rows), 0, 0);
  return true;
}

/**
 * A first proposal for the sector, as corners [row, column]; null without one. A person looks at it and corrects it
 * before anything is cut.
 *
 * It is the hull of the bright areas within the box that the header states; without a box, of the largest one, since
 * writing around the sector is not connected to it.
 */
export function proposeSector({ rows, columns, pixels }, box) {
  if (pixels === null) return null;
  const step = Math.max(1, Math.round(Math.max(rows, columns) / CELLS));
  const [height, width] = [Math.ceil(rows / step), Math.ceil(columns / step)];
  const bright = brightCells(pixels, { rows, columns, step, height, width });
  if (box) darken(bright, box.map((corner) => corner.map((place) => place / step)), width);
  const areas = connectedAreas(bright, height, width).sort((one, other) => other.length - one.length);
  const area = box ? areas.filter(({ length }) => length > SMALLEST_PART * height * width).flat() : (areas[0] ?? []);
  if (area.length < SMALLEST_SHARE * height * width) return null;
  const corners = hull(area.map((cell) => [Math.floor(cell / width), cell % width]));
  const few = thinned(corners);
  const place = (cell, most) => Math.max(0, Math.min(most - 1, Math.round(cell * step + step / 2)));
  return few.map(([row, column]) => [place(row, rows), place(column, columns)]);
}

const CELLS = 160;
const BRIGHT = 18;
const SMALLEST_SHARE = 0.06;
const SMALLEST_PART = 0.005; // letters are smaller
const MOST_CORNERS = 14;
const NEAREST = 4; // cells; corners nearer than that cannot be told apart by a finger

const distance = (one, other) => Math.hypot(one[0] - other[0], one[1] - other[1]);

function brightCells(pixels, { rows, columns, step, height, width }) {
  const bright = new Uint16Array(height * width);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = (row * columns + column) * 4;
      if (Math.max(pixels[at], pixels[at + 1], pixels[at + 2]) > BRIGHT) bright[Math.floor(row / step) * width + Math.floor(column / step)] += 1;
    }
  }
  const enough = Math.max(1, (step * step) / 3);
  return bright.map((count) => Number(count >= enough));
}

/** Make dark what lies outside of a box. */
function darken(bright, [[top, left], , [bottom, right]], width) {
  for (let cell = 0; cell < bright.length; cell += 1) {
    const [row, column] = [Math.floor(cell / width), cell % width];
    if (row < Math.floor(top) || row > bottom || column < Math.floor(left) || column > right) bright[cell] = 0;
  }
}

/** Cells of each connected area. */
function connectedAreas(bright, height, width) {
  const seen = new Uint8Array(bright.length);
  const areas = [];
  for (let start = 0; start < bright.length; start += 1) {
    if (!bright[start] || seen[start]) continue;
    const area = [start];
    seen[start] = 1;
    for (let i = 0; i < area.length; i += 1) {
      const cell = area[i];
      const column = cell % width;
      for (const [next, isThere] of [[cell - width, cell >= width], [cell + width, cell < bright.length - width], [cell - 1, column > 0], [cell + 1, column < width - 1]]) {
        if (!isThere || !bright[next] || seen[next]) continue;
        seen[next] = 1;
        area.push(next);
      }
    }
    areas.push(area);
  }
  return areas;
}

/** Convex hull (Andrew's monotone chain). */
function hull(points) {
  const sorted = points.sort((one, other) => one[1] - other[1] || one[0] - other[0]);
  const turn = (a, b, c) => (b[1] - a[1]) * (c[0] - a[0]) - (b[0] - a[0]) * (c[1] - a[1]);
  const half = (some) => {
    const chain = [];
    for (const point of some) {
      while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** Drop the corner that matters least until a person can handle them all. */
function thinned(corners) {
  const kept = corners.filter((corner, i) => i === 0 || distance(corner, corners[i - 1]) > NEAREST);
  while (kept.length > MOST_CORNERS) {
    const areas = kept.map(([row, column], i) => {
      const [before, after] = [kept.at(i - 1), kept[(i + 1) % kept.length]];
      return Math.abs((before[0] - row) * (after[1] - column) - (after[0] - row) * (before[1] - column));
    });
    kept.splice(areas.indexOf(Math.min(...areas)), 1);
  }
  return kept;
}
