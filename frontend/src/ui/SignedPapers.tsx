import { useState } from "react";
import { formatInstant } from "@/lib/dates";
import { Button } from "./Button";
import { DownloadButton } from "./DownloadButton";
import { FormDialog } from "./FormDialog";
import { TextAreaField } from "./fields/TextField";
import type { ShownProblem } from "./problem";
import { Section } from "./Section";
import styles from "./SignedPapers.module.css";
import { type SentFile, UploadField } from "./UploadField";
import { useForm } from "./useForm";

export interface SignedPaper {
  id: string;
  fileId: string;
  name: string;
  sha256: string;
  keptBy: string;
  keptAt: string;
  replacedAt?: string | null;
  reason?: string | null;
}

export interface SignedPapersProps {
  /** "Quyết định", "Tờ trình", "Biên bản". */
  what: string;
  papers: readonly SignedPaper[];
  mayKeep: boolean;
  send: (file: File, onProgress: (share: number) => void) => Promise<SentFile>;
  /** Resolves with false when refused. */
  keep: (values: { fileId: string; reason: string | null }) => Promise<boolean>;
  pending: boolean;
  problem: ShownProblem | null;
  load: (paper: SignedPaper) => Promise<{ blob: Blob; fileName: string }>;
}

const MOST = 20 * 1024 * 1024;

/** The signed PDF that came back, and those it replaced. */
export function SignedPapers(props: SignedPapersProps) {
  const { papers, mayKeep, what } = props;
  const [open, setOpen] = useState(false);
  if (papers.length === 0 && !mayKeep) return null;
  return (
    <Section
      title="Bản đã ký"
      actions={
        mayKeep && (
          <Button small onClick={() => setOpen(true)}>
            {papers.length === 0 ? "Gửi bản đã ký" : "Thay bản khác"}
          </Button>
        )
      }
    >
      {papers.length === 0 && (
        <p className={styles.quiet}>
          {what} ký trên hệ thống văn bản của tỉnh; khi đã ký, gửi tệp PDF vào đây.
        </p>
      )}
      <ul className={styles.papers}>
        {papers.map((paper) => (
          <li key={paper.id} className={paper.replacedAt ? styles.old : undefined}>
            <DownloadButton small load={() => props.load(paper)}>
              {paper.name}
            </DownloadButton>
            <span className={styles.quiet}>
              {paper.keptBy}, {formatInstant(paper.keptAt)}
              {paper.replacedAt && ` · đã thay ${formatInstant(paper.replacedAt)}`}
            </span>
            {paper.reason && <span className={styles.quiet}>Lý do thay: {paper.reason}</span>}
            <span className={styles.digest}>Mã kiểm của tệp: {paper.sha256.slice(0, 16)}…</span>
          </li>
        ))}
      </ul>
      {open && <KeepDialog {...props} onClose={() => setOpen(false)} />}
    </Section>
  );
}

interface Values {
  file: SentFile | null;
  reason: string;
}

function KeepDialog({
  papers,
  what,
  send,
  keep,
  pending,
  problem,
  onClose,
}: SignedPapersProps & { onClose: () => void }) {
  const replaces = papers.length > 0;
  const form = useForm<Values>({
    initial: { file: null, reason: "" },
    problem,
    check: (v) => ({
      file: !v.file && "Hãy chọn tệp PDF đã ký.",
      reason: replaces && !v.reason.trim() && "Hãy ghi lý do thay bản khác.",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={replaces ? "Thay bản đã ký" : "Gửi bản đã ký"}
      form={form}
      submitLabel={replaces ? "Thay bản đã ký" : "Lưu bản đã ký"}
      pending={pending}
      problem={problem}
      onSubmit={async (v) => {
        const done = await keep({ fileId: v.file?.id ?? "", reason: v.reason.trim() || null });
        if (done) onClose();
        return done;
      }}
    >
      <UploadField
        label={`${what} đã ký (.pdf)`}
        hint="Tệp PDF lấy từ hệ thống văn bản, tối đa 20 MB"
        accept={[".pdf"]}
        maxBytes={MOST}
        send={send}
        id={form.idOf("file")}
        value={form.values.file}
        onChange={(file) => form.set("file", file)}
        error={form.errorAt("file") ?? form.errorAt("fileId")}
      />
      {replaces && (
        <TextAreaField
          label="Lý do thay"
          hint="Bản cũ vẫn được giữ"
          rows={2}
          maxLength={1000}
          {...form.field("reason")}
        />
      )}
    </FormDialog>
  );
}
