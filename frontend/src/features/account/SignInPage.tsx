import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { asProblem, type ProblemError } from "@/api/problem";
import { signIn } from "@/api/session";
import { targetOf } from "@/lib/target";
import styles from "./SignInPage.module.css";

/**
 * Signing in. The first thing anybody loads, often on a slow phone: plain elements,
 * none of the component library.
 */
function SignInPage() {
  const navigate = useNavigate();
  const location = useLocation();
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const [pending, setPending] = useState(false);
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const alert = useRef<HTMLDivElement>(null);
  const secret = useRef<HTMLInputElement>(null);
  const target = targetOf(new URL(location.pathname + location.search, window.location.origin));

  useEffect(() => {
    document.title = "Đăng nhập – Sổ Vàng";
  }, []);

  useEffect(() => {
    if (problem || missing) alert.current?.focus();
  }, [problem, missing]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    setProblem(null);
    const incomplete = !username.trim() || !password;
    setMissing(incomplete);
    if (incomplete) return;
    setPending(true);
    try {
      await signIn(username.trim(), password);
      await navigate(target, { replace: true });
    } catch (error) {
      setProblem(asProblem(error));
      setPassword("");
    } finally {
      setPending(false);
    }
  }

  function watchCapsLock(event: KeyboardEvent) {
    setCapsLock(event.getModifierState?.("CapsLock") ?? false);
  }

  const message = missing
    ? { title: "Còn thiếu thông tin", detail: "Hãy ghi tên đăng nhập và mật khẩu." }
    : problem;

  return (
    <div className={styles.page}>
      <main className={styles.card}>
        <div className={styles.brand}>
          <img src="/favicon.svg" alt="" width={44} height={44} />
          <div>
            <p className={styles.name}>Sổ Vàng</p>
            <p className={styles.note}>Thi đua, khen thưởng của tỉnh</p>
          </div>
        </div>
        <h1 className={styles.title}>Đăng nhập</h1>
        {message && (
          <div ref={alert} tabIndex={-1} role="alert" className={styles.problem}>
            <p className={styles.problemTitle}>{message.title}</p>
            {message.detail && <p>{message.detail}</p>}
          </div>
        )}
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
        <p className={styles.help}>
          Quên mật khẩu hoặc chưa có tài khoản: liên hệ người quản trị của Sở Nội vụ.
        </p>
      </main>
    </div>
  );
}

export { SignInPage as Component };
