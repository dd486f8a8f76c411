import { useState } from "react";
import { download, idempotency, upload } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { Button } from "@/ui/Button";
import { DownloadButton } from "@/ui/DownloadButton";
import { FileDrop } from "@/ui/FileDrop";
import { DeleteIcon } from "@/ui/icons";
import styles from "./pledge.module.css";
import type { StoredFile, Target } from "./queries";

const MOST = 20;

interface EvidenceFilesProps {
  target: Target;
  fileIds: string[];
  onChange: (fileIds: string[]) => void;
}

/** Photos and papers that prove a result; a phone offers its camera. */
export function EvidenceFiles({ target, fileIds, onChange }: EvidenceFilesProps) {
  const [progress, setProgress] = useState<number | null>(null);
  const [names, setNames] = useState<Record<string, string>>({});
  const send = useMutationWithProblem({
    run: (file: File, intent) => {
      const body = new FormData();
      body.append("file", file);
      return upload<StoredFile>(
        "/api/v1/files",
        body,
        setProgress,
        idempotency(intent.idempotencyKey),
      );
    },
    done: (file) => {
      setNames((now) => ({ ...now, [file.id]: file.name }));
      onChange([...fileIds, file.id]);
    },
  });
  return (
    <div>
      {fileIds.length > 0 && (
        <div className={styles.files}>
          {fileIds.map((id, index) => {
            const name = names[id] ?? `Minh chứng ${index + 1}`;
            return (
              <span key={id} className={styles.file}>
                <DownloadButton small load={() => download(`/api/v1/files/${id}`)}>
                  {name}
                </DownloadButton>
                <Button
                  small
                  tone="quiet"
                  aria-label={`Bỏ ${name}`}
                  icon={<DeleteIcon size={16} aria-hidden="true" />}
                  onClick={() => onChange(fileIds.filter((other) => other !== id))}
                />
              </span>
            );
          })}
        </div>
      )}
      {fileIds.length < MOST && (
        <FileDrop
          label={`Thêm ảnh, văn bản minh chứng: ${target.indicator}`}
          accept={[".jpg", ".jpeg", ".png", ".pdf", ".docx", ".xlsx"]}
          maxBytes={20 * 1024 * 1024}
          progress={progress}
          error={send.problem && (send.problem.detail || send.problem.title)}
          onFile={async (file) => {
            setProgress(0);
            await send.send(file);
            setProgress(null);
          }}
        />
      )}
    </div>
  );
}
