import styles from "./chart.module.css";

const place = (share: number) => 4 + share * 192;

interface IntervalPlotProps {
  /** In [0, 1]. */
  share: number;
  low: number;
  high: number;
  /** Sets the colour, such as "k-a". */
  className?: string;
}

/** A share with its likely range on a line from 0 to 100%. Decorative: the figures stand beside it. */
export function IntervalPlot({ share, low, high, className = "" }: IntervalPlotProps) {
  return (
    <svg className={`plot ${styles.interval} ${className}`} viewBox="0 0 200 22" aria-hidden="true">
      <path className="grid" d="M4 11H196M4 7v8M100 7v8M196 7v8" />
      <path className="line" d={`M${place(low).toFixed(1)} 11H${place(high).toFixed(1)}`} />
      <circle className="dot" cx={place(share).toFixed(1)} cy="11" r="5.5" />
    </svg>
  );
}

/** The scale above a column of them. */
export function IntervalAxis() {
  return (
    <>
      <span className={styles.axis} aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>100%</span>
      </span>
      <span className="vh">Plot</span>
    </>
  );
}
