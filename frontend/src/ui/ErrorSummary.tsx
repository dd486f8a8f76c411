import { useEffect, useRef } from "react";
import { Button } from "./Button";
import styles from "./forms.module.css";
import type { ShownProblem } from "./problem";
import type { FormError } from "./useForm";

export interface ErrorSummaryProps {
  errors: FormError[];
  /** Id of the control for a path; `form.idOf`. */
  idOf: (path: string) => string;
  /** A refusal that is about no field. */
  problem?: ShownProblem | null;
  /** Changes at each refused try, so that the summary takes the focus; `form.tries`. */
  tries: number;
  /** For 412: loads the present version. */
  onReload?: () => unknown;
}

/** Everything that stands in the way, on top of the form, each with a link to its field. */
export function ErrorSummary({ errors, idOf, problem, tries, onReload }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0 || Boolean(problem);

  // The problem may arrive a moment after the try that brought it.
  useEffect(() => {
    if (tries > 0 && shown) box.current?.focus();
  }, [tries, shown]);

  if (!shown) return null;
  const stale = problem?.status === 412;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.summary}>
      <h2 className={styles.summaryTitle}>
        {problem?.title ??
          (errors.length === 1 ? "Còn 1 mục cần sửa" : `Còn ${errors.length} mục cần sửa`)}
      </h2>
      {problem?.detail && <p>{problem.detail}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={`${error.path}:${error.message}`}>
              {error.path ? (
                <a
                  href={`#${idOf(error.path)}`}
                  onClick={(event) => {
                    const target = document.getElementById(idOf(error.path ?? ""));
                    if (!target) return;
                    event.preventDefault();
                    target.focus();
                    target.scrollIntoView?.({ block: "center" });
                  }}
                >
                  {error.message}
                </a>
              ) : (
                error.message
              )}
            </li>
          ))}
        </ul>
      )}
      {problem?.requestId && <p className={styles.summaryCode}>Mã yêu cầu: {problem.requestId}</p>}
      {stale && onReload && (
        <div className={styles.summaryActions}>
          <Button small onClick={() => onReload()}>
            Tải bản mới nhất
          </Button>
        </div>
      )}
    </div>
  );
}
