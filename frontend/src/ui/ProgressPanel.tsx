import { Fragment, useState } from "react";
import { formatNumber } from "@/lib/numbers";
import { Button } from "./Button";
import styles from "./ProgressPanel.module.css";
import type { Tone } from "./problem";
import { RouteLink } from "./RouteLink";

export interface BarSegment {
  label: string;
  count: number;
  tone: Tone;
}

export interface Bar {
  label: string;
  total: number;
  segments: BarSegment[];
  /** The records behind the bar. */
  to?: string;
}

export interface ProgressPanelProps {
  /** What the bars show; heading of the table. */
  caption: string;
  bars: Bar[];
  /** `share`: each bar fills its own track (progress). `size`: tracks compare totals (funnel). */
  scale?: "share" | "size";
}

/** Bars with segments; the same figures as a table at one press, each bar opening its records. */
export function ProgressPanel({ caption, bars, scale = "share" }: ProgressPanelProps) {
  const [asTable, setAsTable] = useState(false);
  const labels = [...new Set(bars.flatMap((bar) => bar.segments.map((one) => one.label)))];
  const toneOf = new Map(bars.flatMap((bar) => bar.segments.map((one) => [one.label, one.tone])));
  const largest = Math.max(1, ...bars.map((bar) => bar.total));
  const tableable = bars.length > 0 && labels.length > 0;

  return (
    <>
      {asTable ? (
        <FigureTable caption={caption} bars={bars} labels={labels} />
      ) : (
        <div className={styles.bars}>
          {bars.map((bar) => (
            <BarRow key={bar.label} bar={bar} against={scale === "size" ? largest : bar.total} />
          ))}
        </div>
      )}
      {tableable && (
        <div className={styles.foot} data-no-print>
          {!asTable && labels.length > 1 && (
            <div className={styles.legend} aria-hidden="true">
              {labels.map((label) => (
                <span key={label} className={styles.key}>
                  <span className={`${styles.swatch} ${styles[toneOf.get(label) ?? "neutral"]}`} />
                  {label}
                </span>
              ))}
            </div>
          )}
          <Button tone="quiet" small onClick={() => setAsTable((now) => !now)}>
            {asTable ? "Xem thanh" : "Xem bảng"}
            <span className="sr-only">: {caption}</span>
          </Button>
        </div>
      )}
    </>
  );
}

function BarRow({ bar, against }: { bar: Bar; against: number }) {
  const first = bar.segments[0];
  const figure =
    bar.segments.length > 1 && first
      ? `${formatNumber(first.count)}/${formatNumber(bar.total)}`
      : formatNumber(bar.total);
  const content = (
    <>
      <span className={styles.label}>{bar.label}</span>
      <span className={styles.track} aria-hidden="true">
        {bar.segments
          .filter((one) => one.count > 0)
          .map((one) => (
            <span
              key={one.label}
              className={`${styles.segment} ${styles[one.tone]}`}
              style={{ width: `${(100 * one.count) / Math.max(1, against)}%` }}
            />
          ))}
      </span>
      <span className={styles.figure} aria-hidden="true">
        {figure}
      </span>
      <span className="sr-only">
        {bar.segments.map((one) => `${one.label}: ${formatNumber(one.count)}`).join(", ")}; tổng số{" "}
        {formatNumber(bar.total)}
      </span>
    </>
  );
  return bar.to ? (
    <RouteLink to={bar.to} className={styles.row}>
      {content}
    </RouteLink>
  ) : (
    <div className={styles.row}>{content}</div>
  );
}

function FigureTable({
  caption,
  bars,
  labels,
}: {
  caption: string;
  bars: Bar[];
  labels: string[];
}) {
  return (
    <table className={styles.table}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">Mục</span>
          </th>
          {labels.map((label) => (
            <th scope="col" key={label}>
              {label}
            </th>
          ))}
          <th scope="col">Tổng</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <th scope="row">
              {bar.to ? <RouteLink to={bar.to}>{bar.label}</RouteLink> : bar.label}
            </th>
            {labels.map((label) => (
              <Fragment key={label}>
                <td>{formatNumber(bar.segments.find((one) => one.label === label)?.count ?? 0)}</td>
              </Fragment>
            ))}
            <td>{formatNumber(bar.total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
