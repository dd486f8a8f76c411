import { formatDate } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { RouteLink } from "@/ui/RouteLink";
import { type Box, stepsOf } from "./lineage";
import styles from "./lineage.module.css";
import { type Lineage, reorganisationsPath } from "./reorganisations";

/**
 * The family as steps in time, drawn as boxes and read as a table: from what, by which decision, to what. The roles are
 * written out because the drawing changes how the table is laid out.
 */
export function FamilyLine({ lineage }: { lineage: Lineage }) {
  const steps = stepsOf(lineage);
  if (steps.length === 0) {
    return (
      <p className={styles.none}>
        Chưa ghi nhận lần sáp nhập, chia tách, đổi tên hay giải thể nào của đơn vị này.
      </p>
    );
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: a table laid out as a grid loses its role */}
      <table role="table" className={styles.line} aria-label="Quá trình tổ chức">
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <thead role="rowgroup" className="sr-only">
          {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
          <tr role="row">
            {["Trước sắp xếp", "Lần sắp xếp", "Sau sắp xếp"].map((words) => (
              // biome-ignore lint/a11y/noRedundantRoles: as above
              <th key={words} role="columnheader" scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tbody role="rowgroup">
          {steps.map((step) => (
            // biome-ignore lint/a11y/noRedundantRoles: as above
            <tr role="row" key={step.key} className={styles.step}>
              <Side boxes={step.from} on={step.on} className={styles.from} />
              {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
              <td role="cell" className={styles.event}>
                <b>
                  <RouteLink to={`${reorganisationsPath}/${step.reorganisationId}`}>
                    {step.label}
                  </RouteLink>
                </b>
                <span>từ {formatDate(step.on)}</span>
                <small>
                  {step.number}
                  {step.sample && " · dữ liệu mẫu"}
                </small>
              </td>
              <Side boxes={step.to} on={step.on} className={styles.to} />
            </tr>
          ))}
        </tbody>
      </table>
      {lineage.cut && <p className={styles.none}>Còn nhiều đơn vị khác; chỉ vẽ 200 đơn vị.</p>}
    </>
  );
}

function Side({ boxes, className }: { boxes: Box[]; on: string; className: string | undefined }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a table laid out as a grid loses its role
    <td role="cell" className={`${styles.side} ${className ?? ""}`}>
      <ul className={boxes.length > 1 ? styles.many : styles.one}>
        {boxes.map((box) => (
          <li key={box.id}>
            <RouteLink
              to={subjectPath({ type: "UNIT", id: box.id })}
              className={[styles.box, box.self && styles.self, !box.active && styles.ended]
                .filter(Boolean)
                .join(" ")}
              aria-current={box.self ? "true" : undefined}
            >
              {box.name}
              {box.note && <small>{box.note}</small>}
              {!box.active && <small>đã kết thúc</small>}
            </RouteLink>
          </li>
        ))}
      </ul>
    </td>
  );
}
