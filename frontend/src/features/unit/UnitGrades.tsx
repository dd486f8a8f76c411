import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { DeleteIcon } from "@/ui/icons";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { SkeletonLines } from "@/ui/Skeletons";
import { toast } from "@/ui/toast";
import { GradeDialog } from "./person/GradeDialog";
import { type Grade, gradeKeys, unitGradesQuery } from "./person/queries";
import type { Unit } from "./queries";
import styles from "./unit.module.css";

/** How the unit itself was graded each year; awards of collectives rest on it. */
export function UnitGrades({ unit }: { unit: Unit }) {
  const [editing, setEditing] = useState<Grade | "new" | null>(null);
  const grades = useQuery(unitGradesQuery(unit.id));
  const may = actionOf(unit, "WRITE_GRADES")?.allowed ?? false;
  // Nobody here grades an organisation that works elsewhere; what is known of one is shown all the same.
  if ((!may || unit.outside) && !grades.data?.total) return null;
  return (
    <Section
      title="Xếp loại hằng năm của đơn vị"
      flush
      actions={
        may && (
          <Button small onClick={() => setEditing("new")}>
            Thêm xếp loại
          </Button>
        )
      }
    >
      <QueryView query={grades} skeleton={<SkeletonLines lines={2} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title="Chưa ghi năm nào"
              text="Danh hiệu, cờ, bằng khen của tập thể xét theo xếp loại các năm."
            />
          ) : (
            <ul className={styles.ties}>
              {items.map((grade) => (
                <li key={grade.id}>
                  <p>
                    Năm {grade.year}: {grade.gradeLabel}
                    <span className={styles.former}>{paperOf(grade)}</span>
                  </p>
                  {may && (
                    <span className={styles.quiet}>
                      <Button small tone="quiet" onClick={() => setEditing(grade)}>
                        Sửa<span className="sr-only"> xếp loại năm {grade.year}</span>
                      </Button>
                      <Remove grade={grade} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {editing && (
        <GradeDialog
          of={{ unitId: unit.id }}
          grade={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

function Remove({ grade }: { grade: Grade }) {
  const remove = useMutationWithProblem({
    run: (version: number) =>
      call(
        api.DELETE("/api/v1/annual-grades/{id}", {
          params: { path: { id: grade.id } },
          headers: ifMatch(version),
        }),
      ),
    refreshes: [gradeKeys.all],
    done: () => toast.done("Đã bỏ xếp loại"),
  });
  return (
    <ActionButton
      small
      tone="danger"
      icon={<DeleteIcon size={16} aria-hidden="true" />}
      label="Bỏ"
      pending={remove.pending}
      problem={remove.problem}
      onAct={() => remove.send(grade.version)}
      confirm={{
        title: `Bỏ xếp loại năm ${grade.year}?`,
        text: "Chỉ bỏ khi ghi nhầm; điều kiện xét khen thưởng tính lại theo những gì còn ghi.",
        label: "Bỏ xếp loại",
      }}
    />
  );
}

const paperOf = ({ decisionNumber, decisionDate, decisionIssuer }: Grade) =>
  [decisionNumber, decisionDate && formatDate(decisionDate), decisionIssuer]
    .filter(Boolean)
    .join(", ");
