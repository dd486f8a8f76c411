import { subjectPath } from "@/lib/paths";
import { RouteLink } from "@/ui/RouteLink";
import styles from "./answers.module.css";
import type { AnsweringRow } from "./queries";

/** A unit of the grid with its own plan. */
export function AnsweringUnit({ row }: { row: AnsweringRow }) {
  return (
    <>
      <RouteLink className={styles.name} to={subjectPath({ type: "UNIT", id: row.unitId })}>
        {row.name}
      </RouteLink>
      <span className={styles.note}>
        {row.plan ? (
          <RouteLink to={subjectPath({ type: "PLAN", id: row.plan.id })}>
            {row.plan.name}
            {row.plan.status === "DRAFT" ? " (dự thảo)" : ""}
          </RouteLink>
        ) : (
          "Chưa ban hành kế hoạch"
        )}
        {row.named ? " · được nêu tên" : ""}
      </span>
    </>
  );
}
