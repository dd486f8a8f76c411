import styles from "./eligibility.module.css";

/** What an answer rests on, and what nobody recorded. */
export function Basis({ drawn, unknown }: { drawn: string[]; unknown: string[] }) {
  return (
    <div className={styles.answer}>
      {unknown.length > 0 && (
        <div className={styles.warned}>
          <p>Chưa có dữ liệu, nên chỉ đề nghị người xem xét:</p>
          <ul>
            {unknown.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {drawn.length > 0 && (
        <details className={styles.details}>
          <summary>Dữ liệu đã dùng ({drawn.length})</summary>
          <ul className={styles.plain}>
            {drawn.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
