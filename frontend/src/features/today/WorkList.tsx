import { subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { DueBadge } from "@/ui/DueBadge";
import { DoneIcon, ReturnedIcon } from "@/ui/icons";
import { RouteLink } from "@/ui/RouteLink";
import { itemIcons } from "./labels";
import type { TodayGroup, TodayItem } from "./queries";
import styles from "./today.module.css";

/** The lines of one group; each opens the thing itself. `hero`: the first is large on phones. */
export function WorkList({ group, hero }: { group: TodayGroup; hero: boolean }) {
  return (
    <ul className={styles.list}>
      {group.items.map((item, index) => (
        <Line key={item.id} item={item} of={group.key} hero={hero && index === 0} />
      ))}
    </ul>
  );
}

function Line({ item, of, hero }: { item: TodayItem; of: TodayGroup["key"]; hero: boolean }) {
  const to = subjectPath(item.subject);
  const Icon =
    of === "RETURNED" ? ReturnedIcon : of === "DONE" ? DoneIcon : itemIcons[item.subject.type];
  const look = [
    styles.item,
    of === "RETURNED" && styles.returned,
    of === "DONE" && styles.finished,
    hero && styles.hero,
  ];
  return (
    <li className={look.filter(Boolean).join(" ")}>
      <Icon size={18} stroke={1.7} aria-hidden="true" />
      <div>
        <RouteLink to={to} className={styles.title}>
          {item.title}
        </RouteLink>
        <p className={styles.detail}>{item.detail}</p>
      </div>
      {(item.dueOn || item.actionLabel) && (
        <div className={styles.side}>
          {of !== "DONE" && (
            <DueBadge dueOn={item.dueOn ?? null} daysLeft={item.daysLeft ?? null} />
          )}
          {item.actionLabel && of !== "DONE" && (
            <ButtonLink to={to} small>
              {item.actionLabel}
              <span className="sr-only">: {item.title}</span>
            </ButtonLink>
          )}
        </div>
      )}
      {hero && (
        <div className={styles.heroAction}>
          <ButtonLink to={to} tone="main">
            {item.actionLabel ?? "Mở việc này"}
          </ButtonLink>
        </div>
      )}
    </li>
  );
}
