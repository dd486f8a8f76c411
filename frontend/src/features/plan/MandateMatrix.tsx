import { RouteLink } from "@/ui/RouteLink";
import { columnsOf, doneOf, letterOf, type PointState, pointId, stateOf } from "./mandates";
import styles from "./mandates.module.css";
import type { ActorMandate, MandatePoint } from "./queries";

const said = {
  done: (point) => `Xong ${doneOf(point)}`,
  open: (point) => `Đang làm ${doneOf(point)}`,
  late: (point) => `Quá hạn ${doneOf(point)}`,
  said: () => "Có kết quả",
  none: () => "Chưa ghi",
} satisfies Record<PointState, (point: MandatePoint) => string>;

/** Actors down, their points across; every cell leads to the point. */
export function MandateMatrix({ actors }: { actors: readonly ActorMandate[] }) {
  const columns = Array.from({ length: columnsOf(actors) }, (_, at) => at);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} aria-label="Bảng phân công" tabIndex={0}>
      <table className={styles.matrix}>
        <caption className="sr-only">
          Việc giao cho từng nơi và kết quả; mỗi ô dẫn đến nội dung của việc
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.actor}>
              Thực hiện
            </th>
            {columns.map((at) => (
              <th key={at} scope="col" className={styles.cell}>
                Ý {letterOf("", at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actors.map((actor, row) => (
            <tr key={`${row}-${actor.actor}`}>
              <th scope="row" className={styles.actor}>
                {row + 1}. {actor.actor}
              </th>
              {columns.map((at) => {
                const point = actor.points[at];
                if (!point) return <td key={at} className={styles.cell} />;
                const state = stateOf(point);
                return (
                  <td key={at} className={`${styles.cell} ${state === "late" ? styles.late : ""}`}>
                    <RouteLink to={`?xem=phan-cong#${pointId(row, at)}`}>
                      {said[state](point)}
                    </RouteLink>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
