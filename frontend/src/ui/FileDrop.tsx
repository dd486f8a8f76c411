import { useId, useState } from "react";
import { formatBytes } from "@/lib/text";
import styles from "./FileDrop.module.css";
import { UploadIcon } from "./icons";

export interface FileDropProps {
  /** What is wanted: "Tệp kế hoạch". */
  label: string;
  /** Endings with their dot: `[".docx", ".xlsx", ".txt"]`. */
  accept: string[];
  maxBytes: number;
  onFile: (file: File) => void;
  /** 0 to 1 while it is being sent. */
  progress?: number | null;
  /** Name of the file being sent or already there. */
  fileName?: string;
  error?: string | null;
  /** Opens the camera on phones. */
  camera?: boolean;
}

/** Takes one file by dropping or choosing; says beforehand what is taken, and why one is not. */
export function FileDrop({
  label,
  accept,
  maxBytes,
  onFile,
  progress = null,
  fileName,
  error,
  camera,
}: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const busy = progress !== null;

  function take(file: File | undefined) {
    if (!file) return;
    const ending = file.name.slice(file.name.lastIndexOf(".")).toLowerCase();
    if (!accept.includes(ending)) {
      setRefusal(`“${file.name}” không phải loại tệp được nhận (${accept.join(", ")}).`);
    } else if (file.size > maxBytes) {
      setRefusal(
        `“${file.name}” nặng ${formatBytes(file.size)}, quá giới hạn ${formatBytes(maxBytes)}.`,
      );
    } else {
      setRefusal(null);
      onFile(file);
    }
  }

  const message = refusal ?? error;
  return (
    <div>
      <label
        className={`${styles.drop} ${over ? styles.over : ""}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!busy) take(event.dataTransfer.files[0]);
        }}
      >
        <UploadIcon size={24} stroke={1.6} aria-hidden="true" />
        <span className={styles.title}>{fileName ?? label}</span>
        <span id={`${id}-hint`} className={styles.hint}>
          {busy
            ? `Đang gửi ${Math.round(progress * 100)} %`
            : `Kéo tệp vào đây hoặc bấm để chọn. Nhận ${accept.join(", ")}, tối đa ${formatBytes(maxBytes)}`}
        </span>
        {busy && (
          <span
            className={styles.track}
            role="progressbar"
            aria-label={`Đang gửi ${label}`}
            aria-valuenow={Math.round(progress * 100)}
            aria-valuemin={0}
            aria-valuemax={100}
          >
            <span
              className={styles.fill}
              style={{ display: "block", width: `${progress * 100}%` }}
            />
          </span>
        )}
        <input
          type="file"
          className="sr-only"
          aria-label={label}
          aria-describedby={message ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={message ? true : undefined}
          accept={accept.join(",")}
          capture={camera ? "environment" : undefined}
          disabled={busy}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </label>
      {message && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {message}
        </p>
      )}
    </div>
  );
}
