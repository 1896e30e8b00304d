import { useId } from "react";
import { asPercent } from "#app/domain/words/number-words.ts";

const LEFT = 16;
const WIDTH = 318;
const STEP = 15;
/** A column never holds more dots than this: in large classes a dot stands for several people. */
const HIGHEST = 10;

interface DotPlotProps {
  title: string;
  /** The same in words. */
  description: string;
  /** How many stand at each value in [0, 1]. */
  columns: { at: number; count: number }[];
  median: number;
  /** The middle half. */
  band: { low: number; high: number };
  /** Under the axis. */
  caption: string;
}

/** How many people one dot stands for. */
export function peoplePerDot(columns: { count: number }[]): number {
  return Math.max(1, Math.ceil(Math.max(0, ...columns.map(({ count }) => count)) / HIGHEST));
}

/** One dot for each person over a scale from 0 to 100%, with the median and the middle half. */
export function DotPlot({ title, description, columns, median, band, caption }: DotPlotProps) {
  const id = useId();
  const each = peoplePerDot(columns);
  const dots = columns.map(({ at, count }) => ({ at, dots: Math.ceil(count / each) }));
  const base = Math.max(98, 26 + STEP * Math.max(0, ...dots.map((column) => column.dots))) + 28;
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return (
    <svg className="plot" viewBox={`0 0 352 ${base + 50}`} role="img" aria-labelledby={`${id}t ${id}d`}>
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      <rect className="band" x={x(band.low)} y="28" width={width(band)} height={base - 28} />
      <path className="guide" d={`M${x(median)} 28V${base}`} />
      <text className="t-ink mid" x={Math.max(44, Math.min(308, Number(x(median))))} y="20">
        median {asPercent(median)}
      </text>
      <path className="axis" d={`M${LEFT} ${base}H${LEFT + WIDTH}`} />
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="axis" d={`M${x(tick)} ${base}v4`} />
          <text className="mid" x={x(tick)} y={base + 19}>
            {tick * 100}
            {tick === 1 && "%"}
          </text>
        </g>
      ))}
      {dots.flatMap((column) =>
        Array.from({ length: column.dots }, (_, nth) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: dots of a column are alike
            key={`${column.at} ${nth}`}
            className="dot"
            cx={x(column.at)}
            cy={base - 10 - STEP * nth}
            r="6"
          />
        )),
      )}
      <text className="mid" x={x(0.5)} y={base + 42}>
        {each > 1 ? `${caption}; a dot is up to ${each} people` : caption}
      </text>
    </svg>
  );
}

function x(value: number): string {
  return (LEFT + WIDTH * value).toFixed(1);
}

/** Never too narrow to be seen. */
function width({ low, high }: { low: number; high: number }): string {
  return Math.max(1, WIDTH * (high - low)).toFixed(1);
}
