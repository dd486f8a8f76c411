import { useState } from "react";
import { Button } from "@/ui/Button";
import { RadioField } from "@/ui/fields/ChoiceField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { PlusIcon } from "@/ui/icons";
import { StatusBadge } from "@/ui/StatusBadge";
import { EvidenceFiles } from "./EvidenceFiles";
import { type Entry, isGiven, isSaved } from "./entries";
import styles from "./pledge.module.css";
import type { Result, Target } from "./queries";
import { Reading } from "./Reading";
import { Comparison, Question } from "./TargetList";

interface ResultCardProps {
  /** "Chỉ tiêu 1/5". */
  place: string;
  target: Target;
  /** What the server keeps. */
  saved: Result | null;
  /** The half year's result, while the year's is written. */
  earlier: Result | null;
  entry: Entry;
  idOf: (name: string) => string;
  errorAt: (name: string) => string | undefined;
  onChange: (part: Partial<Entry>) => void;
}

/** What was reached of one target, as the officer writes it, with what it means at once. */
export function ResultCard({
  place,
  target,
  saved,
  earlier,
  entry,
  idOf,
  errorAt,
  onChange,
}: ResultCardProps) {
  const [proving, setProving] = useState(entry.evidence !== "" || entry.fileIds.length > 0);
  const kept = isGiven(target, entry) && isSaved(saved, entry);
  return (
    <section id={`chi-tieu-${target.id}`} className={styles.card} aria-labelledby={idOf("title")}>
      <div>
        <div className={styles.cardHead}>
          <span>{place}</span>
          {kept ? (
            <StatusBadge tone="done">Đã có kết quả</StatusBadge>
          ) : (
            <StatusBadge tone="neutral">Chưa có kết quả</StatusBadge>
          )}
        </div>
        <h2 id={idOf("title")} className={styles.cardTitle}>
          {target.indicator}
        </h2>
        <p className={styles.promise}>
          Giao ước: <b>{target.direction === "DONE" ? "hoàn thành" : target.plannedWords}</b>
          {earlier?.reachedWords && (
            <>
              {" · 6 tháng: "}
              <b>{earlier.reachedWords}</b>
            </>
          )}
        </p>
      </div>
      {target.direction === "DONE" ? (
        <RadioField
          label="Đã hoàn thành chưa?"
          id={idOf("reached")}
          value={entry.done === null ? null : entry.done ? "yes" : "no"}
          onChange={(value) => onChange({ done: value === "yes" })}
          options={[
            { value: "yes", label: "Đã hoàn thành" },
            { value: "no", label: "Chưa hoàn thành" },
          ]}
          error={errorAt("done")}
        />
      ) : (
        <TextField
          label={target.measure ? `Kết quả đạt được (${target.measure})` : "Kết quả đạt được"}
          id={idOf("reached")}
          value={entry.reached}
          onChange={(reached) => onChange({ reached, reading: null })}
          placeholder="Ghi như trong báo cáo, ví dụ 2.048"
          error={errorAt("reached")}
        />
      )}
      {kept && saved ? (
        <div role="status">
          <div className={styles.outcome}>
            <Comparison result={saved} />
          </div>
          {saved.question && <Question words={saved.question} />}
        </div>
      ) : (
        target.direction !== "DONE" &&
        !errorAt("reached") && (
          <Reading
            text={entry.reached}
            measure={target.measure ?? ""}
            chosen={entry.reading}
            onChoose={(reading) => onChange({ reading })}
          />
        )
      )}
      {proving ? (
        <>
          <TextAreaField
            label="Minh chứng"
            hint="Số, ngày văn bản, danh sách, việc đã làm"
            required={false}
            rows={3}
            id={idOf("evidence")}
            value={entry.evidence}
            onChange={(evidence) => onChange({ evidence })}
            error={errorAt("evidence")}
          />
          <EvidenceFiles
            target={target}
            fileIds={entry.fileIds}
            onChange={(fileIds) => onChange({ fileIds })}
          />
        </>
      ) : (
        <div>
          <Button
            tone="quiet"
            small
            icon={<PlusIcon size={16} aria-hidden="true" />}
            onClick={() => setProving(true)}
          >
            Thêm minh chứng<span className="sr-only"> cho {target.indicator}</span>
          </Button>
        </div>
      )}
    </section>
  );
}
