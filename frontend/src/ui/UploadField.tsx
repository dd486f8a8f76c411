import { useState } from "react";
import { Button } from "./Button";
import { FileDrop } from "./FileDrop";
import { Field } from "./fields/Field";
import { DocumentIcon } from "./icons";
import { shownProblem } from "./problem";
import styles from "./UploadField.module.css";

/** A file already on the server. */
export interface SentFile {
  id: string;
  name: string;
}

export interface UploadFieldProps {
  label: string;
  value: SentFile | null;
  onChange: (file: SentFile | null) => void;
  /** Sends the file and resolves with what the server calls it. */
  send: (file: File, onProgress: (share: number) => void) => Promise<SentFile>;
  accept: string[];
  maxBytes: number;
  id?: string;
  error?: string;
  hint?: string;
  required?: boolean;
  camera?: boolean;
}

/** One file of a form: sent up as soon as it is chosen, kept by its id. */
export function UploadField({
  label,
  value,
  onChange,
  send,
  accept,
  maxBytes,
  camera,
  ...field
}: UploadFieldProps) {
  const [progress, setProgress] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function take(file: File) {
    setProgress(0);
    setRefusal(null);
    try {
      onChange(await send(file, setProgress));
    } catch (error) {
      const problem = shownProblem(error);
      setRefusal([problem?.title, problem?.detail].filter(Boolean).join(". "));
    } finally {
      setProgress(null);
    }
  }

  if (value) {
    return (
      <Field label={label} {...field}>
        {(wiring) => (
          <span className={styles.sent}>
            <DocumentIcon size={18} aria-hidden="true" />
            <span className={styles.name}>{value.name}</span>
            <Button {...wiring} tone="quiet" small onClick={() => onChange(null)}>
              Bỏ tệp<span className="sr-only"> {value.name}</span>
            </Button>
          </span>
        )}
      </Field>
    );
  }
  return (
    <div className={styles.field}>
      <FileDrop
        label={field.required === false ? `${label} (không bắt buộc)` : label}
        accept={accept}
        maxBytes={maxBytes}
        camera={camera}
        progress={progress}
        error={refusal ?? field.error}
        onFile={(file) => void take(file)}
      />
    </div>
  );
}
