import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { download } from "@/api/client";
import { useMe } from "@/api/me";
import { formatDate } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { DownloadButton } from "@/ui/DownloadButton";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { noticeQuery, type OutcomeNotice, useNotice } from "./outcomeNotice";
import styles from "./proposal.module.css";

/** After the decision: the letter that tells the proposer what became of each nominee. */
export function OutcomeNoticeSection({ proposalId }: { proposalId: string }) {
  const query = useQuery(noticeQuery(proposalId));
  const notice = query.data;
  const [recording, setRecording] = useState(false);
  if (!notice || notice.lines.length === 0) return null;
  const record = actionOf(notice, "RECORD");
  return (
    <Section title="Thông báo kết quả" note={tally(notice)}>
      <p>
        {notice.told
          ? `Đã thông báo cho đơn vị đề nghị bằng công văn ${notice.told.number} ngày ${formatDate(notice.told.signedOn)}, ${notice.told.signer} ký.`
          : "Chưa ghi công văn thông báo cho đơn vị đề nghị."}
      </p>
      <div className={styles.itemTools}>
        <DownloadButton
          small
          load={() => download(`/api/v1/award-proposals/${proposalId}/outcome-notice/letter.docx`)}
        >
          Tải công văn (.docx)
        </DownloadButton>
        {record && (
          <ActionButton
            small
            label={notice.told ? "Sửa số, ngày công văn" : "Ghi công văn đã gửi"}
            availability={record}
            onAct={() => setRecording(true)}
          />
        )}
      </div>
      {recording && (
        <RecordDialog
          proposalId={proposalId}
          notice={notice}
          onClose={() => setRecording(false)}
          onReload={query.refetch}
        />
      )}
    </Section>
  );
}

function tally(notice: OutcomeNotice): string {
  return [
    notice.honoured > 0 && `${notice.honoured} được khen`,
    notice.waiting > 0 && `${notice.waiting} chờ cấp trên`,
    notice.notHonoured > 0 && `${notice.notHonoured} không được khen`,
  ]
    .filter(Boolean)
    .join(" · ");
}

interface RecordDialogProps {
  proposalId: string;
  notice: OutcomeNotice;
  onClose: () => void;
  onReload: () => unknown;
}

function RecordDialog({ proposalId, notice, onClose, onReload }: RecordDialogProps) {
  const me = useMe();
  const step = useNotice(proposalId, () => {
    toast.done("Đã ghi công văn thông báo kết quả");
    onClose();
  });
  const form = useForm({
    initial: {
      number: notice.told?.number ?? "",
      signedOn: (notice.told?.signedOn ?? me.today) as string | null,
      signer: notice.told?.signer ?? "",
    },
    problem: step.problem,
    check: (v) => ({
      number: !v.number.trim() && "Hãy ghi số công văn",
      signedOn: !v.signedOn && "Hãy ghi ngày ký",
      signer: !v.signer.trim() && "Hãy ghi người ký",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ghi công văn thông báo kết quả"
      form={form}
      submitLabel="Ghi công văn"
      pending={step.pending}
      problem={step.problem}
      onReload={() => {
        step.reset();
        void onReload();
      }}
      onSubmit={(v) =>
        step.send({
          version: notice.version,
          body: { number: v.number.trim(), signedOn: v.signedOn ?? "", signer: v.signer.trim() },
        })
      }
    >
      <FieldRow>
        <TextField
          label="Số công văn"
          hint="Ghi số là đủ: 45 thành 45/SNV-TĐKT"
          {...form.field("number")}
        />
        <DateField label="Ngày ký" {...form.field("signedOn")} />
      </FieldRow>
      <TextField label="Người ký" {...form.field("signer")} />
    </FormDialog>
  );
}
