import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { formatNumber } from "@/lib/numbers";
import { subjectPath } from "@/lib/paths";
import { EmptyState } from "@/ui/EmptyState";
import { DownIcon, NextIcon } from "@/ui/icons";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { type UnitSummary, unitsQuery } from "./queries";
import styles from "./tree.module.css";

const LEVEL = { size: 100, sort: "place" };

/** Units under one another, opened level by level. */
export function UnitTree({ day }: { day: string | undefined }) {
  const roots = useQuery(unitsQuery({ ...LEVEL, roots: true, ...(day ? { on: day } : {}) }));
  return (
    <QueryView query={roots}>
      {(page) =>
        page.total === 0 ? (
          <EmptyState title="Chưa có đơn vị nào" />
        ) : (
          <Level units={page.items} total={page.total} day={day} />
        )
      }
    </QueryView>
  );
}

function Level({
  units,
  total,
  day,
}: {
  units: readonly UnitSummary[];
  total: number;
  day: string | undefined;
}) {
  return (
    <ul className={styles.level}>
      {units.map((unit) => (
        <Node key={unit.id} unit={unit} day={day} />
      ))}
      {total > units.length && (
        <li className={styles.more}>
          Còn {formatNumber(total - units.length)} đơn vị; hãy tìm theo tên ở cách xem danh sách.
        </li>
      )}
    </ul>
  );
}

function Node({ unit, day }: { unit: UnitSummary; day: string | undefined }) {
  const [open, setOpen] = useState(false);
  const below = useQuery({
    ...unitsQuery({ ...LEVEL, parentId: unit.id, ...(day ? { on: day } : {}) }),
    enabled: open,
  });
  const Icon = open ? DownIcon : NextIcon;
  return (
    <li>
      <div className={styles.node}>
        {unit.below > 0 ? (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-label={`Đơn vị trực thuộc ${unit.name}`}
            onClick={() => setOpen((now) => !now)}
          >
            <Icon size={18} aria-hidden="true" />
          </button>
        ) : (
          <span className={styles.toggle} aria-hidden="true" />
        )}
        <div>
          <RouteLink
            to={`${subjectPath({ type: "UNIT", id: unit.id })}${day ? `?ngay=${day}` : ""}`}
          >
            {unit.name}
          </RouteLink>
          <span className={styles.note}>
            {unit.kindLabel}
            {unit.below > 0 && ` · ${formatNumber(unit.below)} đơn vị trực thuộc`}
            {!unit.active && " · đã kết thúc"}
          </span>
        </div>
      </div>
      {open && below.data && <Level units={below.data.items} total={below.data.total} day={day} />}
      {open && !below.data && <p className={styles.more}>Đang tải…</p>}
    </li>
  );
}
