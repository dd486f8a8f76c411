import { useState } from "react";
import { actionOf } from "@/api/actions";
import { paths, subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { PageHeader } from "@/ui/PageHeader";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { resultOf } from "./entries";
import { periods } from "./labels";
import { inOneText, useMove } from "./moves";
import styles from "./pledge.module.css";
import type { Period, Pledge } from "./queries";
import { Comparison, Question } from "./TargetList";

interface ResultsCheckProps {
  pledge: Pledge;
  period: Period;
  /** Saves what is not saved yet and gives the pledge as it then is; null when that was refused. */
  beforeSending: () => Promise<Pledge | null>;
  onBack: () => void;
}

/** Everything once more before it goes to the block's head. */
export function ResultsCheck({ pledge, period, beforeSending, onBack }: ResultsCheckProps) {
  const go = useGo();
  const record = subjectPath({ type: "PLEDGE", id: pledge.id });
  const send = useMove(period === "MID" ? "mid-report" : "year-report", () => go(record));
  const [unsaved, setUnsaved] = useState(false);
  const words = periods[period].label;
  const verdict = actionOf(pledge, period === "MID" ? "REPORT_MID" : "REPORT_YEAR");
  const review = period === "MID" ? pledge.midReview : pledge.yearReview;
  const to = pledge.headUnitName ?? "đơn vị đứng đầu cụm, khối";
  return (
    <div className={styles.narrow}>
      <PageHeader
        title={`Kiểm tra kết quả ${words} trước khi gửi`}
        documentTitle={`Kiểm tra kết quả ${words}`}
        crumbs={[
          { label: "Giao ước", to: paths.pledges },
          { label: pledge.unitName, to: record },
        ]}
        meta={`Gửi ${to}. Sau khi gửi, đơn vị không sửa được nữa trừ khi bị trả lại.`}
        main={{
          label: `Gửi kết quả ${words}`,
          availability: verdict && {
            allowed: verdict.allowed,
            reason: verdict.reason ?? null,
          },
          pending: send.pending,
          onAct: async () => {
            const saved = await beforeSending();
            setUnsaved(saved === null);
            if (saved) await send.send({ pledge: saved });
          },
        }}
        extra={<Button onClick={onBack}>Quay lại sửa</Button>}
      />
      {(send.problem || unsaved) && (
        <div className={styles.errors}>
          <ErrorState
            problem={
              inOneText(send.problem) ?? {
                title: "Còn kết quả chưa lưu được",
                detail: "Hãy quay lại, xem các ô có câu hỏi rồi gửi.",
                status: 0,
                requestId: null,
                errors: [],
              }
            }
          />
        </div>
      )}
      <Section title="Kết quả từng chỉ tiêu" flush>
        <ol className={styles.targets}>
          {pledge.targets.map((target, index) => {
            const result = resultOf(target, period);
            return (
              <li key={target.id} className={styles.target}>
                <span className={styles.number}>{index + 1}</span>
                <div>
                  <h3 className={styles.indicator}>{target.indicator}</h3>
                  <p className={styles.promise}>
                    Giao ước:{" "}
                    <b>{target.direction === "DONE" ? "hoàn thành" : target.plannedWords}</b>
                  </p>
                  {result?.reachedWords || result?.comparison ? (
                    <>
                      <div className={styles.resultLine}>
                        <span>Kết quả:</span>
                        {result.reachedWords && <b>{result.reachedWords}</b>}
                        <Comparison result={result} />
                      </div>
                      {result.question && <Question words={result.question} />}
                      {result.evidence && <p className={styles.evidence}>{result.evidence}</p>}
                      {result.files.length > 0 && (
                        <p className={styles.evidence}>{result.files.length} tệp minh chứng</p>
                      )}
                    </>
                  ) : (
                    <Question words="Chưa có kết quả" />
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      </Section>
      {review && (
        <Section title="Đơn vị tự đánh giá">
          <p className={styles.prose}>{review}</p>
        </Section>
      )}
    </div>
  );
}
