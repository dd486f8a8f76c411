import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate, formatInstant } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { Dialog, DialogFoot, DialogText } from "@/ui/Dialog";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { TextField } from "@/ui/fields/TextField";
import { KeyValues } from "@/ui/KeyValues";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import {
  type Consultation,
  type ConsultationComment,
  commentTones,
  consultationQuery,
  proofs,
  type SenderProof,
  useConsulting,
  useIssueCode,
} from "./consultation";
import styles from "./proposal.module.css";

const SAID = {
  open: "Đã công bố danh sách lấy ý kiến",
  moderate: "Đã ghi kết quả xem xét",
  close: "Đã kết thúc lấy ý kiến nhân dân",
};

/** The people's opinion, where the law asks for it; nothing is shown elsewhere. */
export function ConsultationSection({ proposalId }: { proposalId: string }) {
  const found = useQuery(consultationQuery(proposalId));
  if (!found.data?.required) return null;
  return <Asked proposalId={proposalId} consultation={found.data} />;
}

function Asked({ proposalId, consultation }: { proposalId: string; consultation: Consultation }) {
  const [issuing, setIssuing] = useState(false);
  const running = consultation.running;
  const step = useConsulting(proposalId, running?.version ?? 0, (_, made) =>
    toast.done(SAID[made.to]),
  );
  const busy = { pending: step.pending, problem: step.problem };
  const counts = running?.counts;
  return (
    <Section
      title="Lấy ý kiến nhân dân"
      note={running ? (running.open ? "đang nhận ý kiến" : "hết thời gian") : "chưa mở"}
      flush
    >
      <div className={styles.asked}>
        {running ? (
          <KeyValues
            narrow
            items={[
              {
                label: "Công bố",
                value: `${formatDate(running.openedOn)} đến hết ${formatDate(running.closesOn)} (${running.workingDays} ngày làm việc)`,
              },
              {
                label: "Trang công khai",
                value: <RouteLink to={paths.publicConsultations}>Xem trang lấy ý kiến</RouteLink>,
              },
              { label: "Mã góp ý đã cấp", value: running.codes },
              ...(counts
                ? [
                    {
                      label: "Ý kiến",
                      value: `${counts.support} đồng ý, ${counts.against} không đồng ý, ${counts.remarks} ý kiến khác, ${counts.setAside} không ghi nhận, ${counts.waiting} chưa xem`,
                    },
                  ]
                : []),
              ...(running.summary && running.closedAt
                ? [
                    {
                      label: "Kết quả",
                      value: `${running.summary} (${running.closedBy}, ${formatInstant(running.closedAt)})`,
                    },
                  ]
                : []),
            ]}
          />
        ) : (
          <p>
            Luật yêu cầu công bố ít nhất {consultation.lawfulDays} ngày làm việc trước khi trình
            (Điều 44 Nghị định 152/2025/NĐ-CP).
          </p>
        )}
        <div className={styles.itemTools}>
          {actionOf(consultation, "OPEN") && (
            <ActionButton
              small
              label="Công bố lấy ý kiến"
              availability={actionOf(consultation, "OPEN")}
              {...busy}
              onAct={() => step.send({ to: "open" })}
              confirm={{
                title: "Công bố danh sách lấy ý kiến nhân dân?",
                text: "Ai cũng xem được họ tên, chức vụ, đơn vị và hình thức đề nghị. Báo cáo thành tích không công bố.",
              }}
            />
          )}
          {actionOf(consultation, "ISSUE_CODE") && (
            <ActionButton
              small
              label="Cấp mã góp ý"
              availability={actionOf(consultation, "ISSUE_CODE")}
              onAct={() => setIssuing(true)}
            />
          )}
          {actionOf(consultation, "CLOSE") && (
            <ActionButton
              small
              label="Tổng hợp, kết thúc"
              availability={actionOf(consultation, "CLOSE")}
              {...busy}
              onAct={(summary) => step.send({ to: "close", summary })}
              confirm={{
                title: "Kết thúc lấy ý kiến nhân dân?",
                text: "Kết quả tổng hợp đứng trong hồ sơ và không sửa được nữa.",
                reason: { label: "Kết quả tổng hợp", required: true },
              }}
            />
          )}
        </div>
      </div>
      {running && running.comments.length > 0 && (
        <ul className={styles.list}>
          {running.comments.map((one) => (
            <Line
              key={one.id}
              comment={one}
              open={actionOf(consultation, "MODERATE")?.allowed ?? false}
              step={step}
            />
          ))}
        </ul>
      )}
      {issuing && <CodeDialog proposalId={proposalId} onClose={() => setIssuing(false)} />}
    </Section>
  );
}

function Line({
  comment,
  open,
  step,
}: {
  comment: ConsultationComment;
  open: boolean;
  step: ReturnType<typeof useConsulting>;
}) {
  const busy = { pending: step.pending, problem: step.problem };
  return (
    <li className={styles.item}>
      <div className={styles.grow}>
        <p className={styles.itemTitle}>
          {comment.stanceLabel}: {comment.candidate}
        </p>
        {comment.text && <p>{comment.text}</p>}
        <p className={styles.itemMeta}>
          {[comment.senderName, comment.senderPlace, comment.proofLabel].filter(Boolean).join(", ")}
          {" · "}
          {formatInstant(comment.sentAt)}
        </p>
        {comment.note && <p className={styles.reason}>{comment.note}</p>}
        {open && comment.status === "NEW" && (
          <div className={styles.itemTools}>
            <ActionButton
              small
              label="Ghi nhận"
              {...busy}
              onAct={() =>
                step.send({
                  to: "moderate",
                  body: { commentId: comment.id, status: "RECORDED", note: null },
                })
              }
            />
            <ActionButton
              small
              tone="quiet"
              label="Không ghi nhận"
              {...busy}
              onAct={(note) =>
                step.send({
                  to: "moderate",
                  body: { commentId: comment.id, status: "SET_ASIDE", note },
                })
              }
              confirm={{
                title: "Không ghi nhận ý kiến này?",
                text: "Ý kiến vẫn được lưu cùng lý do, không tính vào kết quả.",
                reason: { label: "Vì sao không ghi nhận", required: true },
              }}
            />
          </div>
        )}
      </div>
      <StatusBadge tone={commentTones[comment.status]}>{comment.statusLabel}</StatusBadge>
    </li>
  );
}

function CodeDialog({ proposalId, onClose }: { proposalId: string; onClose: () => void }) {
  const [given, setGiven] = useState<{ code: string; until: string; name: string } | null>(null);
  const issued = useIssueCode(proposalId, (made) =>
    setGiven({ code: made.code, until: made.validUntil, name: made.senderName }),
  );
  const form = useForm({
    initial: { senderName: "", place: "", proof: null as string | null },
    problem: issued.problem,
    check: (v) => ({
      senderName: !v.senderName.trim() && "Hãy ghi họ tên người gửi",
      proof: !v.proof && "Hãy chọn cách đã đối chiếu",
    }),
  });
  if (given) {
    return (
      <Dialog opened onClose={onClose} title="Mã góp ý" closeOnClickOutside={false}>
        <DialogText>
          Trao mã này cho {given.name}; mã chỉ hiện một lần, dùng một lần, đến hết{" "}
          {formatDate(given.until)}.
        </DialogText>
        <p className={styles.code}>{given.code}</p>
        <DialogFoot>
          <Button tone="main" onClick={onClose}>
            Đã trao mã
          </Button>
        </DialogFoot>
      </Dialog>
    );
  }
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Cấp mã góp ý"
      form={form}
      submitLabel="Cấp mã"
      pending={issued.pending}
      problem={issued.problem}
      onSubmit={(v) =>
        issued.send({
          senderName: v.senderName.trim(),
          place: v.place.trim() || null,
          proof: v.proof as SenderProof,
        })
      }
    >
      <TextField label="Họ tên người gửi ý kiến" {...form.field("senderName")} />
      <TextField label="Nơi ở hoặc cơ quan" required={false} {...form.field("place")} />
      <RadioField
        label="Đã đối chiếu người gửi bằng cách"
        options={Object.entries(proofs).map(([value, label]) => ({ value, label }))}
        {...form.field("proof")}
      />
    </FormDialog>
  );
}
