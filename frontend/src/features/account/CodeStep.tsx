import { type FormEvent, useEffect, useRef, useState } from "react";
import styles from "./SignInPage.module.css";

interface Props {
  /** Resolves with false when refused; the code is then emptied. */
  send: (code: string) => Promise<boolean>;
  /** Something is missing. */
  refuse: () => void;
  /** Back to name and password. */
  restart: () => void;
  pending: boolean;
}

/** The second step: the code of the phone, or one of the codes kept for the day it is lost. */
export function CodeStep({ send, refuse, restart, pending }: Props) {
  const [code, setCode] = useState("");
  const [recovering, setRecovering] = useState(false);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the other kind of code is another field to begin in
  useEffect(() => {
    field.current?.focus();
  }, [recovering]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    setMissing(!code.trim());
    if (!code.trim()) refuse();
    else if (!(await send(code.trim()))) setCode("");
  }

  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <div>
        <label htmlFor="code" className={styles.label}>
          {recovering ? "Mã dự phòng" : "Mã xác thực"}
        </label>
        <p id="code-hint" className={styles.hint}>
          {recovering
            ? "Một trong mười mã đã cất khi bật xác thực hai bước; mỗi mã dùng một lần."
            : "Sáu chữ số đang hiện trên ứng dụng xác thực trong điện thoại."}
        </p>
        <input
          key={recovering ? "recovery" : "code"}
          ref={field}
          id="code"
          name="code"
          className={`${styles.input} ${styles.code}`}
          inputMode={recovering ? "text" : "numeric"}
          autoComplete={recovering ? "off" : "one-time-code"}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={recovering ? 20 : 8}
          aria-required="true"
          aria-invalid={missing || undefined}
          aria-describedby="code-hint"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </div>
      <button type="submit" className={styles.submit} aria-disabled={pending || undefined}>
        {pending ? "Đang kiểm tra…" : "Tiếp tục"}
      </button>
      <div className={styles.ways}>
        <button
          type="button"
          className={styles.way}
          onClick={() => {
            setCode("");
            setMissing(false);
            setRecovering((now) => !now);
          }}
        >
          {recovering ? "Dùng mã trên điện thoại" : "Không có điện thoại: dùng mã dự phòng"}
        </button>
        <button type="button" className={styles.way} onClick={restart}>
          Đăng nhập bằng tài khoản khác
        </button>
      </div>
    </form>
  );
}
