import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { useMe } from "@/api/me";
import { formatDate } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { DueBadge } from "@/ui/DueBadge";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { PlusIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { opinionAnswerWords, opinionKindWords, opinionTones } from "./labels";
import { type Opinion, type OpinionAnswer, opinionsQuery, useAsking, useLink } from "./opinions";
import styles from "./proposal.module.css";
import { type Proposal, searchUnits } from "./queries";

/** Agencies asked about the dossier, with their clock and what they said. */
export function OpinionsSection({ proposal }: { proposal: Proposal }) {
  const me = useMe();
  const opinions = useQuery(opinionsQuery(proposal.id));
  const [asking, setAsking] = useState(false);
  const [recording, setRecording] = useState<Opinion | null>(null);
  const step = useAsking(proposal.id, () => {
    setAsking(false);
    setRecording(null);
  });
  const [given, setGiven] = useState<{ id: string; address: string; until: string } | null>(null);
  const link = useLink(proposal.id, ({ token, until }, opinion) =>
    setGiven({
      id: opinion.id,
      address: `${window.location.origin}${paths.opinionLink}#${token}`,
      until,
    }),
  );
  const items = opinions.data?.items ?? [];
  // Who chooses the way to the council asks the agencies too, in the same states.
  const mayAsk = actionOf(proposal, "SET_ROUTES")?.allowed ?? false;
  if (items.length === 0 && !mayAsk) return null;
  return (
    <Section
      title="Ý kiến các cơ quan"
      note={items.length > 0 ? `${items.length}` : undefined}
      flush
      actions={
        mayAsk && (
          <Button
            small
            icon={<PlusIcon size={16} aria-hidden="true" />}
            onClick={() => {
              step.reset();
              setAsking(true);
            }}
          >
            Xin ý kiến
          </Button>
        )
      }
    >
      <ul className={styles.list}>
        {items.length === 0 && <li className={styles.item}>Chưa xin ý kiến cơ quan nào.</li>}
        {items.map((one) => (
          <li key={one.id} className={styles.item}>
            <div className={styles.grow}>
              <p className={styles.itemTitle}>{one.addressee}</p>
              <p className={styles.itemMeta}>
                {one.kindLabel} · hỏi {formatDate(one.askedOn)}, hạn {formatDate(one.dueOn)}
              </p>
              <p>
                {one.status === "OPEN" ? (
                  <DueBadge dueOn={one.dueOn} today={me.today} />
                ) : (
                  <StatusBadge tone={opinionTones[one.status]}>{one.statusLabel}</StatusBadge>
                )}
              </p>
              <p>{one.question}</p>
              {one.answerLabel && (
                <p className={styles.reason}>
                  <b>{one.answerLabel}</b>
                  {one.text && `: ${one.text}`}
                  <br />
                  {[one.answeredBy, one.documentNumber, formatDate(one.answeredOn), one.wayLabel]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              )}
              {given?.id === one.id && (
                <p className={styles.reason} role="status">
                  Gửi đường dẫn này cho cơ quan được hỏi, dùng một lần, đến hết{" "}
                  {formatDate(given.until)}. Đường dẫn chỉ hiện lần này:
                  <br />
                  <code>{given.address}</code>
                </p>
              )}
              {actionOf(one, "RECORD")?.allowed && (
                <div className={styles.itemTools} data-no-print>
                  <Button small onClick={() => setRecording(one)}>
                    Ghi văn bản trả lời<span className="sr-only"> của {one.addressee}</span>
                  </Button>
                  <Button small pending={link.pending} onClick={() => void link.send(one)}>
                    Cấp đường dẫn trả lời<span className="sr-only"> cho {one.addressee}</span>
                  </Button>
                  <ActionButton
                    small
                    tone="quiet"
                    label="Thôi hỏi"
                    onAct={(reason) =>
                      step.send({ to: "withdrawal", opinion: one, body: { reason } })
                    }
                    pending={step.pending}
                    problem={step.problem}
                    confirm={{
                      title: `Thôi hỏi ${one.addressee}?`,
                      reason: { label: "Lý do", required: true },
                    }}
                  />
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      {asking && <AskDialog step={step} onClose={() => setAsking(false)} />}
      {recording && (
        <RecordDialog opinion={recording} step={step} onClose={() => setRecording(null)} />
      )}
    </Section>
  );
}

type Stepper = ReturnType<typeof useAsking>;

function AskDialog({ step, onClose }: { step: Stepper; onClose: () => void }) {
  const form = useForm({
    initial: {
      kind: "AGENCY" as string | null,
      unit: null as ComboOption | null,
      addressee: "",
      question: "",
      dueOn: null as string | null,
    },
    problem: step.problem,
    check: (v) => ({
      addressee: !v.unit && !v.addressee.trim() && "Hãy chọn đơn vị hoặc ghi tên cơ quan",
      question: !v.question.trim() && "Hãy ghi nội dung cần ý kiến",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Xin ý kiến"
      form={form}
      submitLabel="Gửi yêu cầu"
      pending={step.pending}
      problem={step.problem}
      onSubmit={async (v) => {
        const done = await step.send({
          to: "ask",
          body: {
            kind: v.kind as Opinion["kind"],
            unitId: v.unit?.id ?? null,
            addressee: v.addressee.trim() || null,
            question: v.question.trim(),
            dueOn: v.dueOn,
          },
        });
        if (done) toast.done("Đã gửi yêu cầu cho ý kiến");
        return done;
      }}
    >
      <RadioField
        label="Cơ quan được hỏi"
        options={[
          { value: "AGENCY", label: opinionKindWords.AGENCY, hint: "Trả lời muộn chỉ nhắc" },
          {
            value: "CADRE_COMMITTEE",
            label: opinionKindWords.CADRE_COMMITTEE,
            hint: "Chưa trả lời thì chưa ký trình được",
          },
        ]}
        {...form.field("kind")}
      />
      <ComboField
        label="Đơn vị trong hệ thống"
        hint="Người của đơn vị trả lời bằng tài khoản của mình"
        required={false}
        searchKey={["units", "combo"]}
        search={searchUnits}
        {...form.field("unit")}
      />
      <TextField
        label="Hoặc tên cơ quan"
        hint="Cơ quan ngoài hệ thống trả lời qua đường dẫn một lần hoặc bằng văn bản"
        required={false}
        {...form.field("addressee")}
      />
      <TextAreaField label="Nội dung cần ý kiến" rows={3} {...form.field("question")} />
      <DateField
        label="Hạn trả lời"
        hint="Để trống là 10 ngày làm việc"
        required={false}
        {...form.field("dueOn")}
      />
    </FormDialog>
  );
}

function RecordDialog({
  opinion,
  step,
  onClose,
}: {
  opinion: Opinion;
  step: Stepper;
  onClose: () => void;
}) {
  const form = useForm({
    initial: { answer: "AGREE" as string | null, text: "", documentNumber: "", signer: "" },
    problem: step.problem,
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Văn bản trả lời của ${opinion.addressee}`}
      form={form}
      submitLabel="Ghi trả lời"
      pending={step.pending}
      problem={step.problem}
      onSubmit={(v) =>
        step.send({
          to: "record",
          opinion,
          body: {
            answer: v.answer as OpinionAnswer,
            text: v.text.trim() || null,
            documentNumber: v.documentNumber.trim(),
            signer: v.signer.trim(),
          },
        })
      }
    >
      <RadioField
        label="Ý kiến"
        options={Object.entries(opinionAnswerWords).map(([value, label]) => ({ value, label }))}
        {...form.field("answer")}
      />
      <TextAreaField label="Nội dung" required={false} rows={3} {...form.field("text")} />
      <TextField label="Số văn bản" {...form.field("documentNumber")} />
      <TextField label="Người ký" {...form.field("signer")} />
    </FormDialog>
  );
}
