import { NextIcon } from "@/ui/icons";
import { RouteLink } from "@/ui/RouteLink";
import styles from "./PlaceList.module.css";
import type { Place } from "./places";

/** Places as large targets, for phones. */
export function PlaceList({ places }: { places: (Place & { note?: string })[] }) {
  return (
    <ul className={styles.list}>
      {places.map(({ key, label, to, icon: Icon, note }) => (
        <li key={key}>
          <RouteLink to={to} className={styles.place}>
            <Icon size={21} stroke={1.7} aria-hidden="true" />
            <span>
              {label}
              {note && <span className={styles.note}>{note}</span>}
            </span>
            <NextIcon size={18} aria-hidden="true" />
          </RouteLink>
        </li>
      ))}
    </ul>
  );
}
