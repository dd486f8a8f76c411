import { formatDate } from "@/lib/dates";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { changeLabels } from "./labels";
import styles from "./plan.module.css";
import { type PlanAmendment, taskPath } from "./queries";

const tones = { ADDED: "done", CHANGED: "open", REPEALED: "neutral" } as const;

/** What a further paper changed, row by row: what stood there and what stands there now. */
export function AmendmentDiff({ planId, amendment }: { planId: string; amendment: PlanAmendment }) {
  return (
    <Section
      title={`Sửa đổi, bổ sung theo ${amendment.number}`}
      note={`ngày ${formatDate(amendment.issuedOn)}`}
    >
      <p className={styles.quiet}>{amendment.summary}</p>
      <ul className={styles.changes}>
        {amendment.changes.map((change) => (
          <li key={change.taskId}>
            <p>
              <StatusBadge tone={tones[change.kind]}>{changeLabels[change.kind]}</StatusBadge>{" "}
              <RouteLink to={taskPath(planId, change.taskId)}>{change.title}</RouteLink>
            </p>
            {change.fields.length > 0 && (
              <dl className={styles.diff}>
                {change.fields.map((field) => (
                  <div key={field.label}>
                    <dt>{field.label}</dt>
                    <dd>
                      {field.before && (
                        <del>
                          <span className="sr-only">Trước: </span>
                          {field.before}
                        </del>
                      )}
                      {field.after && (
                        <ins>
                          <span className="sr-only">Nay: </span>
                          {field.after}
                        </ins>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
