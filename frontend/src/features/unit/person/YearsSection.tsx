import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { formatPercent } from "@/lib/numbers";
import { Button, ButtonLink } from "@/ui/Button";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { GradeDialog } from "./GradeDialog";
import styles from "./person.module.css";
import { type Grade, type Person, peoplePath, personHonoursQuery } from "./queries";
import { factYears } from "./years";

const NONE = <span className={styles.none}>Chưa ghi</span>;

/** What eligibility rests on, year by year. */
export function YearsSection({ person }: { person: Person }) {
  const honours = useQuery(personHonoursQuery(person.id));
  const [editing, setEditing] = useState<Grade | "new" | null>(null);
  const may = actionOf(person, "EDIT")?.allowed ?? false;
  const years = factYears(person, honours.data?.items ?? []);
  return (
    <Section
      title="Kết quả hằng năm"
      flush={years.length > 0}
      actions={
        may && (
          <>
            <Button small onClick={() => setEditing("new")}>
              Thêm xếp loại
            </Button>
            <ButtonLink small to={`${peoplePath}/sang-kien/moi?ca-nhan=${person.id}`}>
              Thêm sáng kiến
            </ButtonLink>
          </>
        )
      }
    >
      {years.length === 0 ? (
        <p>Chưa có xếp loại, sáng kiến hay khen thưởng nào.</p>
      ) : (
        <table className={styles.table}>
          <caption className="sr-only">Kết quả hằng năm</caption>
          <thead>
            <tr>
              <th scope="col">Năm</th>
              <th scope="col">Xếp loại</th>
              <th scope="col">Sáng kiến, đề tài</th>
              <th scope="col">Khen thưởng</th>
            </tr>
          </thead>
          <tbody>
            {years.map((one) => (
              <tr key={one.year}>
                <th scope="row">{one.year}</th>
                <td data-label="Xếp loại">
                  {one.grade ? (
                    <GradeCell
                      grade={one.grade}
                      onEdit={may ? () => setEditing(one.grade) : undefined}
                    />
                  ) : (
                    NONE
                  )}
                </td>
                <td data-label="Sáng kiến, đề tài">
                  {one.initiatives.length === 0
                    ? NONE
                    : one.initiatives.map((initiative) => (
                        <p key={initiative.id}>
                          <RouteLink to={`${peoplePath}/sang-kien/${initiative.id}`}>
                            {initiative.title}
                          </RouteLink>
                          <span className={styles.small}>
                            {initiative.scopeLabel}, đóng góp {formatPercent(initiative.share)}
                          </span>
                        </p>
                      ))}
                </td>
                <td data-label="Khen thưởng">
                  {one.honours.length === 0
                    ? NONE
                    : one.honours.map((name) => <p key={name}>{name}</p>)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {editing && (
        <GradeDialog
          of={{ personId: person.id }}
          grade={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

function GradeCell({ grade, onEdit }: { grade: Grade; onEdit: (() => void) | undefined }) {
  const paper = [grade.decisionNumber, grade.decisionDate && formatDate(grade.decisionDate)]
    .filter(Boolean)
    .join(", ");
  return (
    <>
      {grade.gradeLabel}
      {paper && <span className={styles.small}>{paper}</span>}
      {onEdit && (
        <Button small tone="quiet" onClick={onEdit}>
          Sửa<span className="sr-only"> xếp loại năm {grade.year}</span>
        </Button>
      )}
    </>
  );
}
