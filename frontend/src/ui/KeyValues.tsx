import { Fragment, type ReactNode } from "react";
import styles from "./lists.module.css";

export interface KeyValue {
  label: string;
  /** Empty values are shown as "Chưa có"; leave the item out to hide it. */
  value: ReactNode;
}

export interface KeyValuesProps {
  items: KeyValue[];
  /** Label above value, for the side column. */
  narrow?: boolean;
}

/** Facts of a record as label and value. */
export function KeyValues({ items, narrow }: KeyValuesProps) {
  return (
    <dl className={`${styles.values} ${narrow ? styles.narrow : ""}`}>
      {items.map(({ label, value }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === undefined || value === "" ? (
              <span className={styles.none}>Chưa có</span>
            ) : (
              value
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
