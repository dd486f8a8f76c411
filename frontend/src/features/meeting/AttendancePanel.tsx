import { useState } from "react";
import { actionOf } from "@/api/actions";
import { AutosaveNote } from "@/ui/AutosaveNote";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { CheckIcon, EditIcon } from "@/ui/icons";
import { StatusBadge } from "@/ui/StatusBadge";
import { type AttendanceSheet, useAttendance } from "./attendance";
import styles from "./attendance.module.css";
import { attendanceWords } from "./labels";
import { PeopleDialog } from "./PeopleDialog";
import type { AttendanceLine, AttendanceState, Meeting, Person } from "./queries";

const CHOICES: AttendanceState[] = ["PRESENT", "EXCUSED", "ABSENT"];

/** Who is there: one tap for each unit; people and guests behind a pencil. */
export function AttendancePanel({ meeting }: { meeting: Meeting }) {
  const sheet = useAttendance(meeting);
  const [asked, setAsked] = useState<AttendanceLine | "guests" | null>(null);
  const mayMark = actionOf(meeting, "RECORD")?.allowed ?? false;
  const mayName = actionOf(meeting, "EDIT")?.allowed ?? false;
  const guests = sheet.people.filter((one) => one.unitId === null);
  return (
    <div className={styles.panel}>
      {sheet.problem && (
        <ErrorSummary errors={[]} idOf={(path) => path} tries={1} problem={sheet.problem} />
      )}
      <div className={styles.sum}>
        <p>
          Có mặt{" "}
          <b data-testid="present">
            {sheet.present}/{sheet.units.length}
          </b>{" "}
          đơn vị thành viên
        </p>
        <AutosaveNote state={sheet.state} />
        {mayMark && sheet.present < sheet.units.length && (
          <Button
            small
            icon={<CheckIcon size={16} aria-hidden="true" />}
            onClick={() => void sheet.markAll("PRESENT")}
          >
            Tất cả có mặt
          </Button>
        )}
      </div>
      <ul className={styles.units} aria-label="Điểm danh đơn vị thành viên">
        {sheet.units.map((line) => (
          <li key={line.unitId} className={styles.unit}>
            <div className={styles.who}>
              <p className={styles.name}>
                {line.unitName}
                {line.roleLabel && <span className={styles.role}>{line.roleLabel}</span>}
              </p>
              <People people={sheet.people.filter((one) => one.unitId === line.unitId)} />
              {mayName && (
                <Button
                  small
                  tone="quiet"
                  className={styles.edit}
                  icon={<EditIcon size={15} aria-hidden="true" />}
                  aria-label={`Người dự của ${line.unitName}`}
                  onClick={() => setAsked(line)}
                >
                  Người dự
                </Button>
              )}
            </div>
            {mayMark ? (
              <Marks line={line} sheet={sheet} />
            ) : (
              <StatusBadge tone={line.state === "PRESENT" ? "done" : "neutral"}>
                {attendanceWords[line.state]}
              </StatusBadge>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.guests}>
        <div>
          <h3>Khách mời</h3>
          {guests.length === 0 ? (
            <p className={styles.none}>Chưa ghi khách mời</p>
          ) : (
            <ul className={styles.people}>
              {guests.map((one) => (
                <li key={`${one.organisation}-${one.name}`}>
                  {[one.name, one.position, one.organisation].filter(Boolean).join(", ")}
                </li>
              ))}
            </ul>
          )}
        </div>
        {mayName && (
          <Button
            small
            icon={<EditIcon size={15} aria-hidden="true" />}
            onClick={() => setAsked("guests")}
          >
            Sửa khách mời
          </Button>
        )}
      </div>
      {asked && (
        <PeopleDialog
          unit={asked === "guests" ? null : asked}
          people={sheet.people}
          onClose={() => setAsked(null)}
          save={sheet.setPeople}
          pending={sheet.pending}
          problem={sheet.problem}
        />
      )}
    </div>
  );
}

function People({ people }: { people: Person[] }) {
  if (people.length === 0) return null;
  return (
    <ul className={styles.people}>
      {people.map((one) => (
        <li key={`${one.name}-${one.position}`}>
          {[one.name, one.position].filter(Boolean).join(", ")}
          {!one.voting && " (dự, không bỏ phiếu)"}
        </li>
      ))}
    </ul>
  );
}

function Marks({ line, sheet }: { line: AttendanceLine; sheet: AttendanceSheet }) {
  return (
    <fieldset className={styles.marks}>
      <legend className="sr-only">{line.unitName}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} data-state={choice}>
          <input
            type="radio"
            name={`diem-danh-${line.unitId}`}
            className="sr-only"
            checked={line.state === choice}
            onChange={() => void sheet.mark(line.unitId, choice)}
          />
          <span>
            {line.state === choice && <CheckIcon size={15} aria-hidden="true" />}
            {attendanceWords[choice]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Whether each member has held its own review. */
export function OwnReviewsPanel({ meeting }: { meeting: Meeting }) {
  const sheet = useAttendance(meeting);
  const may = actionOf(meeting, "RECORD")?.allowed ?? false;
  return (
    <div className={styles.panel}>
      {sheet.problem && (
        <ErrorSummary errors={[]} idOf={(path) => path} tries={1} problem={sheet.problem} />
      )}
      <div className={styles.sum}>
        <p>
          <b>
            {sheet.reviewed}/{sheet.units.length}
          </b>{" "}
          đơn vị đã tổ chức sơ kết, tổng kết
        </p>
        <AutosaveNote state={sheet.state} />
      </div>
      <ul className={styles.units} aria-label="Sơ kết, tổng kết tại đơn vị">
        {sheet.units.map((line) => (
          <li key={line.unitId}>
            <label className={styles.review}>
              <input
                type="checkbox"
                checked={line.ownReview}
                disabled={!may}
                onChange={(event) => void sheet.review(line.unitId, event.target.checked)}
              />
              <span>{line.unitName}</span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
