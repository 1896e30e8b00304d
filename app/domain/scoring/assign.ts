/**
 * Each row gets a column of its own, or none, so that the total gain is greatest (the assignment problem).
 * Source: the Hungarian method by shortest augmenting paths (Kuhn 1955; Jonker & Volgenant 1987), O(rows² · columns).
 * Example: gains [[3, 2], [3, 0]] are best served by row 0 → column 1 and row 1 → column 0, a total of 5.
 */
export interface Assignment {
  total: number;
  /** Column of each row; null when it goes without. */
  columns: (number | null)[];
  /** Whether a best assignment could give this column to this row; false rules it out for certain. */
  mayPair: (row: number, column: number) => boolean;
}

interface Row {
  index: number;
  gains: readonly number[];
  price: number;
}

/** Columns from the number of marks on stand for "none": one for each row, and they gain nothing. */
interface Column {
  index: number;
  price: number;
  row: Row | null;
  slack: number;
  before: Column | null;
  reached: boolean;
}

/**
 * @param gains rows of equal length; whole numbers, so that sums are exact. Only gains above 0 are ever paired.
 * @param closed columns that nobody may have.
 */
export function assign(gains: readonly (readonly number[])[], closed: ReadonlySet<number>): Assignment {
  const rows = gains.map((row, index): Row => ({ index, gains: row, price: 0 }));
  const width = gains[0]?.length ?? 0;
  const columns: Column[] = [];
  for (let index = 0; index < width + rows.length; index++) {
    if (!closed.has(index)) columns.push(newColumn(index));
  }
  for (const row of rows) place(row, columns);

  const chosen: (number | null)[] = rows.map(() => null);
  let total = 0;
  for (const { row, index } of columns) {
    if (row === null || index >= width) continue;
    chosen[row.index] = index;
    total -= cost(row, index);
  }
  const prices = new Map(columns.map((column) => [column.index, column.price]));
  const mayPair = (row: number, column: number) => {
    const [at, price] = [rows[row], prices.get(column)];
    return at !== undefined && price !== undefined && cost(at, column) === at.price + price;
  };
  return { total, columns: chosen, mayPair };
}

function newColumn(index: number): Column {
  return { index, price: 0, row: null, slack: 0, before: null, reached: false };
}

function cost(row: Row, column: number): number {
  const gain = row.gains[column];
  if (gain === undefined) return 0;
  // Worse than "none", so that a pair without gain is never made.
  return gain > 0 ? -gain : 1;
}

/** Finds the cheapest chain of moves that gives one more row a column, and makes it. */
function place(row: Row, columns: readonly Column[]): void {
  for (const column of columns) {
    column.slack = Number.POSITIVE_INFINITY;
    column.reached = false;
    column.before = null;
  }
  let last: Column | null = null;
  for (let at: Row | null = row; at !== null; at = last?.row ?? null) {
    let nearest: Column | null = null;
    for (const column of columns) {
      if (column.reached) continue;
      const slack = cost(at, column.index) - at.price - column.price;
      if (slack < column.slack) {
        column.slack = slack;
        column.before = last;
      }
      if (nearest === null || column.slack < nearest.slack) nearest = column;
    }
    if (nearest === null) throw new Error("assign: more rows than columns");
    raisePrices(row, columns, nearest.slack);
    nearest.reached = true;
    last = nearest;
  }
  for (let column = last; column !== null; column = column.before) {
    column.row = column.before === null ? row : column.before.row;
  }
}

function raisePrices(row: Row, columns: readonly Column[], by: number): void {
  row.price += by;
  for (const column of columns) {
    if (!column.reached) column.slack -= by;
    else {
      column.price -= by;
      if (column.row !== null) column.row.price += by;
    }
  }
}
