import { useRef } from "react";
import { FILE_BYTES, FILE_ENDINGS, sendFile } from "@/api/documents";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { type SentFile, UploadField } from "@/ui/UploadField";
import { useForm } from "@/ui/useForm";
import { useVersions } from "@/ui/useVersions";
import { comparing } from "@/ui/versions";
import { useReview } from "./moves";
import {
  findMeetings,
  findPapers,
  type Movement,
  type Review,
  type ReviewContent,
  readMovement,
} from "./queries";

interface ReviewDraft {
  heldOn: string | null;
  period: string;
  way: string | null;
  document: string;
  documentId: ComboOption | null;
  number: string;
  title: string;
  issuedOn: string | null;
  file: SentFile | null;
  meetingId: ComboOption | null;
  conclusion: string;
}

const WAYS = [
  { value: "none", label: "Chưa có, hoặc chỉ ghi tên" },
  { value: "known", label: "Đã có trong sổ văn bản" },
  { value: "new", label: "Ghi mới vào sổ văn bản" },
];

const is = comparing<ReviewDraft>();
const parts = [
  is.field("heldOn", "Ngày họp"),
  is.field("period", "Thời gian được đánh giá"),
  is.field("documentId", "Báo cáo"),
  is.field("document", "Tên báo cáo"),
  is.field("meetingId", "Hội nghị"),
  is.field("conclusion", "Kết luận"),
];

function draftOf(review: Review | null, name: string): ReviewDraft {
  return {
    heldOn: review?.heldOn ?? null,
    period: review?.period ?? "",
    way: review?.documentId ? "known" : "none",
    document: review?.document ?? "",
    documentId: review?.documentId ? { id: review.documentId, label: review.paper ?? "" } : null,
    number: "",
    title: name,
    issuedOn: null,
    file: null,
    meetingId: review?.meetingId
      ? { id: review.meetingId, label: review.meetingTitle ?? "" }
      : null,
    conclusion: review?.conclusion ?? "",
  };
}

const text = (words: string) => words.trim() || null;

const contentOf = (v: ReviewDraft): ReviewContent => ({
  heldOn: v.heldOn,
  period: text(v.period),
  document: v.way === "none" ? text(v.document) : null,
  documentId: v.way === "known" ? (v.documentId?.id ?? null) : null,
  paper:
    v.way === "new"
      ? {
          type: "REPORT",
          number: v.number.trim() || undefined,
          issuedOn: v.issuedOn ?? undefined,
          title: v.title.trim(),
          fileId: v.file?.id,
        }
      : null,
  meetingId: v.meetingId?.id ?? null,
  conclusion: v.conclusion.trim(),
});

interface ReviewDialogProps {
  movement: Movement;
  way: { last: boolean } | { corrected: Review };
  onClose: () => void;
}

/** Writes down an interim or the final review with its paper, or corrects one. */
export function ReviewDialog({ movement, way, onClose }: ReviewDialogProps) {
  const given = "corrected" in way ? way.corrected : null;
  const last = given ? given.isFinal : "last" in way && way.last;
  const word = last ? "tổng kết" : "sơ kết";
  const version = useRef(movement.version);
  const review = useReview(movement, way, () => version.current, onClose);
  const title = `Báo cáo ${word} ${movement.name}`;
  const form = useForm<ReviewDraft>({
    initial: draftOf(given, title),
    // The server names fields of the paper; here they stand one level higher.
    problem: review.problem && {
      ...review.problem,
      title: review.problem.title,
      errors: review.problem.errors.map((error) => ({
        ...error,
        pointer: error.pointer.replace("/paper/fileId", "/file").replace("/paper/", "/"),
      })),
    },
    check: (v) => ({
      documentId: v.way === "known" && !v.documentId && "Hãy chọn văn bản",
      title: v.way === "new" && !v.title.trim() && "Hãy ghi trích yếu",
      conclusion: !v.conclusion.trim() && "Hãy ghi kết luận",
    }),
  });
  const send = (draft: ReviewDraft) => review.send(contentOf(draft));
  const versions = useVersions<ReviewDraft, Movement>({
    form,
    problem: review.problem,
    load: () => readMovement(movement.id),
    valuesOf: (fresh) =>
      draftOf(fresh.reviews.find(({ place }) => place === given?.place) ?? null, title),
    parts,
    adopt: (fresh) => {
      version.current = fresh.version;
      review.reset();
    },
    again: () => form.submit(send),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`${given ? "Sửa phần " : ""}${given ? word : last ? "Tổng kết" : "Sơ kết"} phong trào`}
      form={form}
      onSubmit={send}
      submitLabel={given ? "Lưu" : `Ghi ${word}`}
      pending={review.pending}
      problem={review.problem}
      versions={given ? versions : undefined}
    >
      <FieldRow>
        <DateField
          label={last ? "Ngày tổng kết" : "Ngày sơ kết"}
          required={false}
          {...form.field("heldOn")}
        />
        <TextField
          label="Thời gian được đánh giá"
          hint="Ví dụ: 6 tháng đầu năm 2026"
          required={false}
          {...form.field("period")}
        />
      </FieldRow>
      <RadioField label="Báo cáo" options={WAYS} {...form.field("way")} />
      {form.values.way === "none" && (
        <TextField
          label="Số, ký hiệu hoặc tên báo cáo"
          hint="Ví dụ 512/BC-UBND"
          required={false}
          {...form.field("document")}
        />
      )}
      {form.values.way === "known" && (
        <ComboField
          label="Văn bản"
          searchKey={["document", "combo"]}
          search={findPapers}
          {...form.field("documentId")}
        />
      )}
      {form.values.way === "new" && (
        <>
          <FieldRow>
            <TextField
              label="Số, ký hiệu"
              placeholder="512/BC-UBND"
              required={false}
              {...form.field("number")}
            />
            <DateField label="Ngày ban hành" required={false} {...form.field("issuedOn")} />
          </FieldRow>
          <TextAreaField label="Trích yếu" rows={2} {...form.field("title")} />
          <UploadField
            label="Tệp báo cáo"
            required={false}
            value={form.values.file}
            onChange={(file) => form.set("file", file)}
            error={form.errorAt("file")}
            send={sendFile}
            accept={FILE_ENDINGS}
            maxBytes={FILE_BYTES}
          />
        </>
      )}
      <ComboField
        label="Hội nghị"
        hint={`Nơi ${word} phong trào, nếu có trong hệ thống`}
        required={false}
        searchKey={["meeting", "combo"]}
        search={findMeetings}
        {...form.field("meetingId")}
      />
      <TextAreaField
        label="Kết luận"
        hint="Kết quả chính, hạn chế, việc phải làm tiếp"
        rows={5}
        {...form.field("conclusion")}
      />
    </FormDialog>
  );
}
