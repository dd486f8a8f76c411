import { useState } from "react";
import { useMe } from "@/api/me";
import { subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { FormDialog } from "@/ui/FormDialog";
import { CheckField } from "@/ui/fields/ChoiceField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { useForward } from "./moves";
import type { Dossier, Round } from "./queries";
import styles from "./round.module.css";

/** For the people of the lead agency: what waits for them, and the sending on of what they have looked at. */
export function LeadDesk({ round, dossiers }: { round: Round; dossiers: readonly Dossier[] }) {
  const me = useMe();
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [sending, setSending] = useState(false);
  const leads = me.units.some((unit) => unit.id === round.leadUnitId) && round.status === "OPEN";
  if (!leads) return null;
  const fresh = dossiers.filter((one) => one.status === "SENT_TO_LEAD");
  const read = dossiers.filter((one) => one.status === "LEAD_REVIEW");
  const ticked = chosen ?? read.map((one) => one.id);
  return (
    <Section
      title="Việc của cơ quan chủ trì"
      note={`${fresh.length} chờ tiếp nhận, ${read.length} đang xét`}
      flush
    >
      <ul className={styles.plain}>
        {fresh.map((one) => (
          <li key={one.id} className={styles.line}>
            <span className={styles.grow}>
              <RouteLink to={subjectPath({ type: "PROPOSAL", id: one.id })}>
                {one.proposerName}: {one.title}
              </RouteLink>
            </span>
            <span>Chờ tiếp nhận</span>
          </li>
        ))}
        {read.map((one) => (
          <li key={one.id} className={styles.line}>
            <span className={styles.grow}>
              <CheckField
                label={`${one.proposerName}: ${one.title}`}
                value={ticked.includes(one.id)}
                onChange={(on) =>
                  setChosen(on ? [...ticked, one.id] : ticked.filter((id) => id !== one.id))
                }
              />
            </span>
            <RouteLink to={subjectPath({ type: "PROPOSAL", id: one.id })}>
              Ghi ý kiến<span className="sr-only"> về {one.title}</span>
            </RouteLink>
          </li>
        ))}
        {fresh.length + read.length === 0 && (
          <li className={styles.line}>Không còn hồ sơ nào chờ cơ quan chủ trì.</li>
        )}
      </ul>
      {read.length > 0 && (
        <div className={styles.line}>
          <Button
            tone="main"
            blocked={ticked.length === 0}
            aria-label={
              ticked.length === 0 ? "Chuyển Sở Nội vụ: chọn ít nhất một hồ sơ" : undefined
            }
            onClick={() => setSending(true)}
          >
            {`Chuyển ${ticked.length} hồ sơ cho Sở Nội vụ`}
          </Button>
        </div>
      )}
      {sending && <ForwardDialog round={round} chosen={ticked} onClose={() => setSending(false)} />}
    </Section>
  );
}

function ForwardDialog({
  round,
  chosen,
  onClose,
}: {
  round: Round;
  chosen: string[];
  onClose: () => void;
}) {
  const me = useMe();
  const forward = useForward(round.id, onClose);
  const form = useForm({
    initial: {
      number: "",
      signedOn: me.today as string | null,
      signer: me.fullName,
      comment: "",
    },
    problem: forward.problem,
    check: (v) => ({
      number: !v.number.trim() && "Hãy ghi số văn bản",
      signedOn: !v.signedOn && "Hãy ghi ngày ký",
      signer: !v.signer.trim() && "Hãy ghi người ký",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Chuyển ${chosen.length} hồ sơ cho Sở Nội vụ`}
      form={form}
      submitLabel="Chuyển Sở Nội vụ"
      pending={forward.pending}
      problem={forward.problem}
      onSubmit={(v) =>
        forward.send({
          proposalIds: chosen,
          number: v.number.trim(),
          signedOn: v.signedOn ?? "",
          signer: v.signer.trim(),
          ...(v.comment.trim() ? { comment: v.comment.trim() } : {}),
        })
      }
    >
      <p>
        Các hồ sơ đi cùng một văn bản tổng hợp. Chỉ hồ sơ mà mọi đề nghị đã có ý kiến mới chuyển
        được.
      </p>
      <FieldRow>
        <TextField label="Số văn bản" hint="Ví dụ 45/BC-CAT" {...form.field("number")} />
        <DateField label="Ngày ký" {...form.field("signedOn")} />
      </FieldRow>
      <TextField label="Người ký" {...form.field("signer")} />
      <TextAreaField label="Ý kiến chung" required={false} {...form.field("comment")} />
    </FormDialog>
  );
}
