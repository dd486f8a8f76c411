import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { restrictionLabels } from "./labels";
import {
  type RestrictedFacts,
  type RestrictedSubject,
  type Restriction,
  type RestrictionKind,
  useNumberWriting,
  useReading,
  useWriting,
} from "./restricted";

const LEAST = 10;

/** Asks why the facts are read; without a reason there is no fact. */
export function ReadingDialog({
  subject,
  name,
  onClose,
  onRead,
}: {
  subject: RestrictedSubject;
  name: string;
  onClose: () => void;
  onRead: (facts: RestrictedFacts) => void;
}) {
  const reading = useReading(subject, onRead);
  const form = useForm({
    initial: { reason: "" },
    problem: reading.problem,
    check: ({ reason }) => ({
      reason: reason.trim().length < LEAST && `Hãy ghi lý do xem, ít nhất ${LEAST} ký tự`,
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Xem thông tin hạn chế của ${name}`}
      form={form}
      onSubmit={({ reason }) => reading.send(reason.trim())}
      submitLabel="Xem"
      pending={reading.pending}
      problem={reading.problem}
    >
      <p>Tên anh/chị và lý do được ghi vào nhật ký. Thông tin chỉ hiện trong lần xem này.</p>
      <TextAreaField
        label="Lý do xem"
        hint="Ví dụ: thẩm định hồ sơ đề nghị Bằng khen năm 2026"
        rows={3}
        {...form.field("reason")}
      />
    </FormDialog>
  );
}

/** Writes a period, or corrects one that was read. */
export function RestrictionDialog({
  subject,
  corrected,
  onClose,
  onWritten,
}: {
  subject: RestrictedSubject;
  corrected: Restriction | null;
  onClose: () => void;
  onWritten: () => void;
}) {
  const writing = useWriting(subject, corrected, onWritten);
  const form = useForm({
    initial: {
      kind: (corrected?.kind ?? null) as string | null,
      from: corrected?.from ?? null,
      to: corrected?.to ?? null,
      decision: corrected?.decision ?? "",
    },
    problem: writing.problem,
    check: ({ kind, from, decision }) => ({
      kind: !kind && "Hãy chọn loại thông tin",
      from: !from && "Hãy ghi ngày bắt đầu",
      decision: !decision.trim() && "Hãy ghi quyết định hoặc văn bản làm căn cứ",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={corrected ? "Sửa thông tin hạn chế" : "Ghi thông tin hạn chế"}
      form={form}
      onSubmit={({ kind, from, to, decision }) =>
        writing.send({
          kind: kind as RestrictionKind,
          from: from ?? "",
          to,
          decision: decision.trim(),
        })
      }
      submitLabel="Lưu"
      pending={writing.pending}
      problem={writing.problem}
    >
      <SelectField
        label="Loại"
        options={Object.entries(restrictionLabels).map(([value, label]) => ({ value, label }))}
        {...form.field("kind")}
      />
      <FieldRow>
        <DateField label="Từ ngày" {...form.field("from")} />
        <DateField
          label="Đến ngày"
          hint="Để trống khi chưa kết thúc"
          required={false}
          {...form.field("to")}
        />
      </FieldRow>
      <TextAreaField
        label="Căn cứ"
        hint="Số, ngày, cơ quan ban hành quyết định hoặc văn bản"
        rows={3}
        {...form.field("decision")}
      />
    </FormDialog>
  );
}

/** Writes the identity number; an earlier one is replaced. */
export function IdentityDialog({
  personId,
  onClose,
  onWritten,
}: {
  personId: string;
  onClose: () => void;
  onWritten: () => void;
}) {
  const writing = useNumberWriting(personId, onWritten);
  const form = useForm({
    initial: { number: "" },
    problem: writing.problem,
    check: ({ number }) => ({
      number: !number.trim() && "Hãy ghi số định danh",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ghi số định danh"
      form={form}
      onSubmit={({ number }) => writing.send(number.replace(/\s/g, ""))}
      submitLabel="Lưu"
      pending={writing.pending}
      problem={writing.problem}
    >
      <p>Số được mã hóa khi lưu và chỉ hiện khi xem thông tin hạn chế. Số ghi trước được thay.</p>
      <TextField
        label="Số định danh"
        hint="12 chữ số; chứng minh nhân dân cũ 9 chữ số"
        {...form.field("number")}
      />
    </FormDialog>
  );
}
