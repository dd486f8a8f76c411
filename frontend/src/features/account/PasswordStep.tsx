import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import styles from "./SignInPage.module.css";

interface Props {
  /** Resolves with false when refused; the password is then emptied. */
  send: (username: string, password: string) => Promise<boolean>;
  /** Something is missing. */
  refuse: () => void;
  pending: boolean;
}

/** The first step: name and password. */
export function PasswordStep({ send, refuse, pending }: Props) {
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const [missing, setMissing] = useState(false);
  const secret = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    const incomplete = !username.trim() || !password;
    setMissing(incomplete);
    if (incomplete) refuse();
    else if (!(await send(username.trim(), password))) setPassword("");
  }

  function watchCapsLock(event: KeyboardEvent) {
    setCapsLock(event.getModifierState?.("CapsLock") ?? false);
  }

  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <div>
        <label htmlFor="username" className={styles.label}>
          Tên đăng nhập
        </label>
        <input
          id="username"
          name="username"
          className={styles.input}
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-required="true"
          aria-invalid={(missing && !username.trim()) || undefined}
          value={username}
          onChange={(event) => setUsername(event.target.value)}
        />
      </div>
      <div>
        <label htmlFor="password" className={styles.label}>
          Mật khẩu
        </label>
        <div className={styles.secret}>
          <input
            ref={secret}
            id="password"
            name="password"
            className={styles.input}
            type={shown ? "text" : "password"}
            autoComplete="current-password"
            autoCapitalize="none"
            spellCheck={false}
            aria-required="true"
            aria-invalid={(missing && !password) || undefined}
            aria-describedby={capsLock ? "caps" : undefined}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            onKeyDown={watchCapsLock}
            onKeyUp={watchCapsLock}
            onBlur={() => setCapsLock(false)}
          />
          <button
            type="button"
            className={styles.show}
            aria-pressed={shown}
            onClick={() => {
              setShown((now) => !now);
              secret.current?.focus();
            }}
          >
            {shown ? "Ẩn" : "Hiện"}
            <span className="sr-only"> mật khẩu</span>
          </button>
        </div>
        <p id="caps" role="status" className={styles.caps}>
          {capsLock ? "Phím Caps Lock đang bật" : ""}
        </p>
      </div>
      <button type="submit" className={styles.submit} aria-disabled={pending || undefined}>
        {pending ? "Đang đăng nhập…" : "Đăng nhập"}
      </button>
    </form>
  );
}
