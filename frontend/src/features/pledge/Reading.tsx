import type { ReactNode } from "react";
import { RadioField } from "@/ui/fields/ChoiceField";
import { CheckIcon, InfoIcon } from "@/ui/icons";
import { isClaim, readingWords } from "./figures";
import styles from "./pledge.module.css";
import { useFigure } from "./useFigure";

interface ReadingProps {
  /** The figure as typed. */
  text: string;
  measure: string;
  /** The reading a person chose, where there are several. */
  chosen: number | null;
  onChoose: (value: number) => void;
}

/** Says at once how a typed figure is understood, and asks where it can be understood twice. */
export function Reading({ text, measure, chosen, onChoose }: ReadingProps) {
  const figure = useFigure(text, measure);
  const typed = text.trim();
  if (typed === "") return null;
  if (isClaim(typed)) {
    return (
      <Note tone="plain">Số đạt được sẽ được tính từ mức giao ước khi lưu, rồi hiện ở đây.</Note>
    );
  }
  if (!figure) return null;
  switch (figure.kind) {
    case "none":
      return (
        <Note tone="ask">Chưa đọc được con số. Hãy ghi bằng chữ số, ví dụ 2.048 hoặc 12,5.</Note>
      );
    case "several":
      return (
        <Note tone="ask">Có nhiều con số. Hãy chỉ ghi một con số, phần còn lại ghi ở dưới.</Note>
      );
    case "read":
      return <Note tone="plain">Hiểu là {readingWords(figure.reading)}</Note>;
    case "asked":
      return (
        <div className={styles.ask}>
          <RadioField
            label={`“${typed}” là bao nhiêu? Hãy chọn để lưu được.`}
            value={chosen === null ? null : String(chosen)}
            onChange={(value) => onChoose(Number(value))}
            options={figure.readings.map((one) => ({
              value: String(Number(one.value)),
              label: readingWords(one),
            }))}
          />
        </div>
      );
  }
}

function Note({ tone, children }: { tone: "plain" | "ask"; children: ReactNode }) {
  const Icon = tone === "ask" ? InfoIcon : CheckIcon;
  return (
    <p role="status" className={tone === "ask" ? styles.noteAsk : styles.note}>
      <Icon size={15} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
