import { useQuery } from "@tanstack/react-query";
import { formatDate } from "@/lib/dates";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { type MergeRows, mergesPath, mergesQuery } from "./merges";
import styles from "./unit.module.css";

/** "3 cá nhân" and the like, as items of a list. */
export function RowsList({ rows }: { rows: readonly MergeRows[] }) {
  return rows.map((one) => (
    <li key={one.words}>
      {one.count} {one.words}
    </li>
  ));
}

/** Duplicates that were merged into this unit; nothing where there are none. */
export function UnitMerges({ id }: { id: string }) {
  const merges = useQuery(mergesQuery(id));
  if (!merges.data || merges.data.length === 0) return null;
  return (
    <Section title="Mục trùng đã gộp" flush>
      <ul className={styles.ties}>
        {merges.data.map((one) => (
          <li key={one.id}>
            <p>
              <RouteLink to={`${mergesPath}/${one.id}`}>
                {one.duplicateName} → {one.keptName}
              </RouteLink>
              <span className={styles.former}>
                {one.undoing
                  ? `Đã hoàn tác ngày ${formatDate(one.undoing.at.slice(0, 10))}`
                  : `Gộp ngày ${formatDate(one.recordedAt.slice(0, 10))}`}
                . Sửa dữ liệu ghi trùng, không phải sắp xếp tổ chức.
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
