interface Drawing {
  size: number;
  path: string;
}

/**
 * What a QR code says, read back from its drawing: versions 1 to 3 at level M, whose data is one block, without
 * mending errors. Source: ISO/IEC 18004. @throws when it is not such a code.
 */
export function readQr({ size, path }: Drawing): string {
  const grid = inked(size, path);
  const n = size - 8;
  const dark = (row: number, column: number) => grid[row + 4]?.[column + 4] === true;
  const version = (n - 17) / 4;
  if (![1, 2, 3].includes(version)) throw new Error(`version ${version} is not read here`);
  // Format bits, masked with 101010000010010: two of level (M is 00), three of mask.
  const format = [0, 1, 2, 3, 4].reduce((bits, column) => bits * 2 + Number(dark(8, column)), 0) ^ 0b10101;
  const mask = MASKS[format];
  if (!mask) throw new Error("not of level M");
  const bits: number[] = [];
  let upwards = true;
  for (let right = n - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < n; step += 1) {
      const row = upwards ? n - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (isFunction(row, column, n, version)) continue;
        bits.push(Number(dark(row, column) !== mask(row, column)));
      }
    }
    upwards = !upwards;
  }
  const read = (from: number, length: number) => Number.parseInt(bits.slice(from, from + length).join(""), 2);
  if (read(0, 4) !== 0b0100) throw new Error("not in bytes");
  const bytes = Array.from({ length: read(4, 8) }, (_, index) => read(12 + 8 * index, 8));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

function inked(size: number, path: string): boolean[][] {
  const grid = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    grid[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return grid;
}

/** Finders with their formats, timing lines, and from version 2 on one alignment pattern. */
function isFunction(row: number, column: number, n: number, version: number): boolean {
  const corner = (row < 9 && (column < 9 || column >= n - 8)) || (row >= n - 8 && column < 9);
  const alignment = version > 1 && Math.abs(row - (n - 7)) <= 2 && Math.abs(column - (n - 7)) <= 2;
  return corner || alignment || row === 6 || column === 6;
}

const MASKS: ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_r, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
];
