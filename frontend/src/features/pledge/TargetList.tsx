import { download } from "@/api/client";
import { DownloadButton } from "@/ui/DownloadButton";
import { EmptyState } from "@/ui/EmptyState";
import { InfoIcon, PledgeIcon } from "@/ui/icons";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./pledge.module.css";
import type { Pledge, Result, Target } from "./queries";

/** Promise and result side by side, with what the figures say when held against each other. */
export function TargetList({ pledge }: { pledge: Pledge }) {
  if (pledge.targets.length === 0) {
    return (
      <EmptyState
        title="Chưa có chỉ tiêu nào"
        text="Giao ước cần ít nhất một chỉ tiêu trước khi gửi thủ trưởng ký."
        icon={<PledgeIcon size={24} stroke={1.6} />}
      />
    );
  }
  return (
    <ol className={styles.targets}>
      {pledge.targets.map((target, index) => (
        <li key={target.id} className={styles.target}>
          <span className={styles.number}>{index + 1}</span>
          <div>
            <h3 className={styles.indicator}>{target.indicator}</h3>
            {target.note && <p className={styles.targetNote}>{target.note}</p>}
            <div className={styles.sides}>
              <div>
                <p className={styles.sideLabel}>Giao ước</p>
                <Planned target={target} />
              </div>
              <div>
                {target.mid && <ResultView label="Kết quả 6 tháng" result={target.mid} />}
                {target.year && <ResultView label="Kết quả năm" result={target.year} />}
                {!target.mid && !target.year && (
                  <>
                    <p className={styles.sideLabel}>Kết quả</p>
                    <p className={styles.none}>Chưa có</p>
                  </>
                )}
              </div>
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Planned({ target }: { target: Target }) {
  if (target.direction === "DONE") return <p className={styles.figure}>Hoàn thành</p>;
  if (!target.planned) return <p className={styles.none}>Chưa ghi mức giao ước</p>;
  return <p className={styles.figure}>{target.plannedWords}</p>;
}

function ResultView({ label, result }: { label: string; result: Result }) {
  return (
    <div className={styles.result}>
      <p className={styles.sideLabel}>{label}</p>
      <div className={styles.resultLine}>
        {result.reachedWords && <span className={styles.figure}>{result.reachedWords}</span>}
        <Comparison result={result} />
      </div>
      {result.question && <Question words={result.question} />}
      {result.evidence && <p className={styles.evidence}>{result.evidence}</p>}
      {result.files.length > 0 && (
        <div className={styles.files}>
          {result.files.map((file) => (
            <DownloadButton key={file.id} small load={() => download(`/api/v1/files/${file.id}`)}>
              {file.name}
            </DownloadButton>
          ))}
        </div>
      )}
    </div>
  );
}

/** The computed words, such as "đạt 240 %, vượt 140 %". */
export function Comparison({ result }: { result: Result }) {
  if (!result.comparison) return null;
  const tone = result.met === true ? "done" : result.met === false ? "late" : "neutral";
  const words = result.comparison;
  return <StatusBadge tone={tone}>{words.charAt(0).toUpperCase() + words.slice(1)}</StatusBadge>;
}

/** What does not fit or is missing, in the server's words. */
export function Question({ words }: { words: string }) {
  return (
    <p className={styles.question}>
      <InfoIcon size={16} aria-hidden="true" />
      <span>{words}</span>
    </p>
  );
}
