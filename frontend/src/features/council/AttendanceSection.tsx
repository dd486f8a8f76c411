import { useState } from "react";
import { actionOf } from "@/api/actions";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FormDialog } from "@/ui/FormDialog";
import { CheckField } from "@/ui/fields/ChoiceField";
import { DateField } from "@/ui/fields/DateField";
import { TextAreaField } from "@/ui/fields/TextField";
import { CheckIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { useForm } from "@/ui/useForm";
import styles from "./council.module.css";
import { presenceWords } from "./labels";
import { type Presence, type Session, type SessionMember, useStep } from "./queries";

const CHOICES: Presence[] = ["PRESENT", "ABSENT"];

/** Who takes part, one tap each; what the absent wrote. */
export function AttendanceSection({ session }: { session: Session }) {
  const [asked, setAsked] = useState<SessionMember | null>(null);
  const step = useStep(session, () => setAsked(null));
  const may = actionOf(session, "RECORD_ATTENDANCE")?.allowed ?? false;
  const words = presenceWords(session.form);
  const mark = (members: { memberId: string; state: Presence }[]) =>
    void step.send({
      to: "attendance",
      body: {
        members: members.map((one) => {
          const known = session.members.find((m) => m.id === one.memberId);
          const keeps = one.state === "ABSENT";
          return {
            ...one,
            opinion: keeps ? (known?.opinion ?? null) : null,
            opinionOn: keeps ? (known?.opinionOn ?? null) : null,
            slipEnclosed: keeps ? (known?.slipEnclosed ?? false) : false,
          };
        }),
      },
    });
  return (
    <Section
      title="Thành viên"
      note={
        session.status === "SENT" || session.status === "PREPARING"
          ? `${session.total}`
          : `${words.PRESENT.toLowerCase()} ${session.present}/${session.total}`
      }
      flush
      actions={
        may &&
        session.present < session.total && (
          <Button
            small
            icon={<CheckIcon size={16} aria-hidden="true" />}
            onClick={() =>
              mark(session.members.map((one) => ({ memberId: one.id, state: "PRESENT" })))
            }
          >
            Tất cả {words.PRESENT.toLowerCase()}
          </Button>
        )
      }
    >
      {step.problem && !asked && (
        <ErrorSummary errors={[]} idOf={(path) => path} tries={1} problem={step.problem} />
      )}
      <ul className={styles.members}>
        {session.members.map((one) => (
          <li key={one.id}>
            <div className={styles.who}>
              <b>{one.name}</b>
              <span className={styles.quiet}>
                {[one.title, one.post, one.hasAccount ? null : "không có tài khoản"]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              {one.opinion && <span className={styles.opinion}>Ý kiến: {one.opinion}</span>}
              {one.slipEnclosed && <span className={styles.quiet}>Có phiếu kín gửi kèm</span>}
            </div>
            {may ? (
              <div className={styles.marks}>
                <fieldset>
                  <legend className="sr-only">{one.name}</legend>
                  {CHOICES.map((choice) => (
                    <label key={choice} data-on={one.state === choice}>
                      <input
                        type="radio"
                        className="sr-only"
                        name={`co-mat-${one.id}`}
                        checked={one.state === choice}
                        onChange={() => mark([{ memberId: one.id, state: choice }])}
                      />
                      <span>
                        {one.state === choice && <CheckIcon size={15} aria-hidden="true" />}
                        {words[choice]}
                      </span>
                    </label>
                  ))}
                </fieldset>
                {one.state === "ABSENT" && session.form !== "WRITTEN_SLIPS" && (
                  <Button small tone="quiet" onClick={() => setAsked(one)}>
                    Ý kiến bằng văn bản<span className="sr-only"> của {one.name}</span>
                  </Button>
                )}
              </div>
            ) : (
              (session.status === "OPEN" || session.status === "CLOSED") && (
                <StatusBadge tone={one.state === "PRESENT" ? "done" : "neutral"}>
                  {one.stateLabel}
                </StatusBadge>
              )
            )}
          </li>
        ))}
      </ul>
      {asked && <OpinionDialog member={asked} step={step} onClose={() => setAsked(null)} />}
    </Section>
  );
}

function OpinionDialog({
  member,
  step,
  onClose,
}: {
  member: SessionMember;
  step: ReturnType<typeof useStep>;
  onClose: () => void;
}) {
  const form = useForm({
    initial: {
      opinion: member.opinion ?? "",
      opinionOn: member.opinionOn ?? null,
      slipEnclosed: member.slipEnclosed,
    },
    problem: step.problem,
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Ý kiến bằng văn bản của ${member.name}`}
      form={form}
      submitLabel="Ghi ý kiến"
      pending={step.pending}
      problem={step.problem}
      onSubmit={(v) =>
        step.send({
          to: "attendance",
          body: {
            members: [
              {
                memberId: member.id,
                state: "ABSENT",
                opinion: v.opinion.trim() || null,
                opinionOn: v.opinionOn,
                slipEnclosed: v.slipEnclosed,
              },
            ],
          },
        })
      }
    >
      <TextAreaField label="Nội dung" required={false} rows={4} {...form.field("opinion")} />
      <DateField label="Ngày của ý kiến" required={false} {...form.field("opinionOn")} />
      <CheckField
        label="Có phiếu kín gửi kèm"
        hint="Phiếu bỏ vào hòm chưa mở; nội dung phiếu không ghi ở đây"
        {...form.field("slipEnclosed")}
      />
    </FormDialog>
  );
}
