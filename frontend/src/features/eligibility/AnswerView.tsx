import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./eligibility.module.css";
import { resultTones, severityTones } from "./labels";
import type { Answer, Award } from "./queries";

/** What the rules say, so that a specialist can follow and print it. */
export function AnswerView({ answer, award }: { answer: Answer; award?: Award | undefined }) {
  const papers = answer.missingDocuments.map(
    (code) => award?.documents.find((one) => one.code === code)?.name ?? "Giấy xác nhận thành tích",
  );
  const branch = answer.branches.find((one) => one.branch === answer.branch);
  return (
    <div className={styles.answer}>
      <p className={styles.result}>
        <StatusBadge tone={resultTones[answer.result]}>{answer.resultLabel}</StatusBadge>
        {branch && <span>Theo điều kiện: {branch.label}</span>}
        {answer.nextPossibleYear && (
          <span>
            Năm tính thành tích sớm nhất có thể đạt: <strong>{answer.nextPossibleYear}</strong>
          </span>
        )}
      </p>
      {answer.findings.length > 0 && (
        <ul className={styles.findings} aria-label="Những điểm cần biết">
          {answer.findings.map((one) => (
            <li key={`${one.rule} ${one.severity} ${one.evidence}`}>
              <StatusBadge tone={severityTones[one.severity]}>{one.severityLabel}</StatusBadge>
              <div>
                <p className={styles.message}>{one.message}</p>
                {one.evidence && <p>{capital(one.evidence)}</p>}
                <p className={styles.note}>
                  Quy tắc {one.rule} · {one.legalBasis}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {answer.findings.length === 0 && <p>Mọi quy tắc đã kiểm tra đều đạt.</p>}
      {papers.length > 0 && <p>Giấy tờ luật yêu cầu còn thiếu: {papers.join(", ")}.</p>}
      {answer.years.length > 0 && (
        <table className={styles.years}>
          <caption>Các năm đã xem xét</caption>
          <thead>
            <tr>
              <th scope="col">Năm</th>
              <th scope="col">Được tính</th>
              <th scope="col">Vì sao</th>
            </tr>
          </thead>
          <tbody>
            {answer.years.map((one) => (
              <tr key={one.year}>
                <th scope="row">{one.year}</th>
                <td>{one.counted ? "Có" : "Không"}</td>
                <td>{capital(one.why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {answer.branches.length > 1 && (
        <ul className={styles.branches} aria-label="Các điều kiện đã thử">
          {answer.branches.map((one) => (
            <li key={one.branch}>
              <StatusBadge tone={resultTones[one.result]}>{capital(one.label)}</StatusBadge>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.explanation} aria-label="Giải thích">
        {answer.explanation.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
