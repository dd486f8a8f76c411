import { type FormEvent, useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { acceptInvitation, type Invited, readInvitation } from "@/api/invitation";
import { asProblem, type ProblemError } from "@/api/problem";
import { mayHaveSession, signOut } from "@/api/session";
import { formatInstant } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { PasswordField } from "@/ui/fields/PasswordField";
import styles from "./account.module.css";
import { passwordWords } from "./passwordWords";
import page from "./SignInPage.module.css";

/** Where a link leads: choosing a password. The secret stands behind the # of the address and is sent in a body only. */
function InvitationPage() {
  const [token] = useState(() => window.location.hash.slice(1));
  const [invited, setInvited] = useState<Invited | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [done, setDone] = useState(false);

  // Another link opened in the same tab changes nothing but what stands behind the #.
  useEffect(() => {
    const again = () => window.location.hash.length > 1 && window.location.reload();
    window.addEventListener("hashchange", again);
    return () => window.removeEventListener("hashchange", again);
  }, []);

  useEffect(() => {
    document.title = "Đặt mật khẩu – Sổ Vàng";
    readInvitation(token || "-").then(setInvited, (error) => setProblem(asProblem(error)));
  }, [token]);

  return (
    <div className={page.page}>
      <main className={page.card}>
        <div className={page.brand}>
          <img src="/favicon.svg" alt="" width={44} height={44} />
          <div>
            <p className={page.name}>Sổ Vàng</p>
            <p className={page.note}>Thi đua, khen thưởng của tỉnh</p>
          </div>
        </div>
        {done ? (
          <Done />
        ) : invited ? (
          <Choose token={token} invited={invited} onDone={() => setDone(true)} />
        ) : problem ? (
          <Dead problem={problem} />
        ) : (
          <>
            <h1 className={page.title}>Đặt mật khẩu</h1>
            <p role="status">Đang đọc đường dẫn…</p>
          </>
        )}
      </main>
    </div>
  );
}

interface ChooseProps {
  token: string;
  invited: Invited;
  onDone: () => void;
}

function Choose({ token, invited, onDone }: ChooseProps) {
  const [password, setPassword] = useState("");
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const alert = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (error) alert.current?.focus();
  }, [error]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    setError(undefined);
    if (!password.trim()) {
      setError("Hãy chọn mật khẩu.");
      return;
    }
    setPending(true);
    try {
      await acceptInvitation(token, password);
      // Somebody else may have worked in this browser; what follows is this person's own sign-in.
      if (mayHaveSession()) await signOut().catch(() => undefined);
      window.history.replaceState(null, "", window.location.pathname);
      onDone();
    } catch (refused) {
      const { title, detail } = asProblem(refused);
      setError(detail || title);
    } finally {
      setPending(false);
    }
  }

  return (
    <>
      <h1 className={page.title}>{invited.first ? "Đặt mật khẩu lần đầu" : "Đặt lại mật khẩu"}</h1>
      <div className={styles.who}>
        <p className={styles.whoName}>{invited.fullName}</p>
        <p>Tên đăng nhập: {invited.username}</p>
        <p className={styles.note}>Đường dẫn dùng được đến {formatInstant(invited.expiresAt)}</p>
      </div>
      {error && (
        <div ref={alert} tabIndex={-1} role="alert" className={styles.error}>
          {error}
        </div>
      )}
      <form noValidate onSubmit={submit} className={styles.publicForm}>
        {/* For the password keeper of the browser: whose password this is. */}
        <input type="hidden" name="username" autoComplete="username" value={invited.username} />
        <PasswordField
          label="Mật khẩu mới"
          name="password"
          autoComplete="new-password"
          value={password}
          onChange={(value) => {
            setPassword(value);
            setError(undefined);
          }}
          note={passwordWords(password, invited.shortestPassword)}
        />
        <ul className={styles.advice}>
          <li>Nên là một câu gồm vài từ không liên quan, dễ nhớ với mình.</li>
          <li>Không cần chữ hoa, chữ số hay ký tự lạ; không phải đổi định kỳ.</li>
          <li>Không dùng tên mình, tên đơn vị, hay câu nhiều người hay đặt.</li>
        </ul>
        <button type="submit" className={page.submit} aria-disabled={pending || undefined}>
          {pending ? "Đang lưu…" : "Lưu mật khẩu"}
        </button>
      </form>
    </>
  );
}

function Done() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={page.title}>
        Đã đặt mật khẩu
      </h1>
      <p className={styles.lead}>Bây giờ anh/chị đăng nhập bằng mật khẩu vừa đặt.</p>
      <p>
        <Link to={paths.signIn}>Tới trang đăng nhập</Link>
      </p>
    </>
  );
}

function Dead({ problem }: { problem: ProblemError }) {
  return (
    <>
      <h1 className={page.title}>
        {problem.status === 422 ? "Đường dẫn không dùng được" : problem.title}
      </h1>
      <div role="alert" className={styles.error}>
        {problem.detail}
      </div>
      <p>
        <Link to={paths.signIn}>Tới trang đăng nhập</Link>
      </p>
    </>
  );
}

export { InvitationPage as Component };
