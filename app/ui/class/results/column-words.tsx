import styles from "./items.module.css";

/** What the columns of the tables of statistics mean; for people who teach, not for statisticians. */
export function ColumnWords() {
  return (
    <details className={`small ${styles.explain}`}>
      <summary>What the columns mean</summary>
      <dl>
        <dt>Facility</dt>
        <dd>The mean share of the marks that was earned: 100% when everybody got all of it.</dd>
        <dt>Discrimination</dt>
        <dd>
          Whether those who did well on the rest did better here too, from −100% to 100%. Near 0 the item
          tells strong from weak no better than chance; below 0, those who did well overall did worse here.
        </dd>
        <dt>Efficiency</dt>
        <dd>
          The same, measured against the most that such marks could have reached. It helps with very easy and
          very hard items, whose discrimination cannot be high.
        </dd>
        <dt>Weight in effect</dt>
        <dd>Which part of the differences between the totals goes back to this item.</dd>
        <dt>Internal consistency</dt>
        <dd>
          Whether the exercises measure the same thing (Cronbach’s α): 100% if they all put the students in
          the same order.
        </dd>
        <dt>Error ratio, standard error</dt>
        <dd>
          Which part of the spread is chance, and by how many per cent a total may lie off for that reason.
        </dd>
        <dt>Skewness, kurtosis</dt>
        <dd>
          The shape of the totals: below 0 skewness means a long tail of low scores; above 0 kurtosis, more
          scores far from the middle than a bell curve has.
        </dd>
      </dl>
      <p className="caption">
        Computed as Moodle documents it under “Quiz statistics calculations”, from what counts. “–” stands
        where a figure is not defined.
      </p>
    </details>
  );
}
