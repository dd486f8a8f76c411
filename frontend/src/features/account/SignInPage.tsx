import { type ReactNode, useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { asProblem } from "@/api/problem";
import { provinceSignIn, type SignInStep, signIn, takeSecondStep } from "@/api/session";
import { enrolPath, targetOf } from "@/lib/target";
import { CodeStep } from "./CodeStep";
import { PasswordStep } from "./PasswordStep";
import styles from "./SignInPage.module.css";
import { provinceRefusal } from "./signInWords";

interface Message {
  title: string;
  detail: string;
}

/** What the province's own sign-in left behind the hash: the second step is still to come. */
function challengeOf(hash: string): string | null {
  return hash.includes(".") ? hash.slice(1) : null;
}

/**
 * Signing in. The first thing anybody loads, often on a slow phone: plain elements,
 * none of the component library.
 */
function SignInPage() {
  const navigate = useNavigate();
  const location = useLocation();
  const [challenge, setChallenge] = useState(() => challengeOf(location.hash));
  const [pending, setPending] = useState(false);
  const [message, setMessage] = useState<Message | null>(() => provinceRefusal(location.search));
  const [province, setProvince] = useState<string | null>(null);
  const target = targetOf(new URL(location.pathname + location.search, window.location.origin));

  useEffect(() => {
    document.title = challenge ? "Xác thực bước hai – Sổ Vàng" : "Đăng nhập – Sổ Vàng";
  }, [challenge]);

  useEffect(() => {
    void provinceSignIn(target).then(setProvince);
  }, [target]);

  async function take(step: () => Promise<SignInStep>): Promise<boolean> {
    setMessage(null);
    setPending(true);
    try {
      const done = await step();
      if (done.next === "code") setChallenge(done.challenge);
      else await navigate(done.next === "enrol" ? enrolPath(target) : target, { replace: true });
      return true;
    } catch (error) {
      setMessage(asProblem(error));
      return false;
    } finally {
      setPending(false);
    }
  }

  return (
    <Card title={challenge ? "Xác thực bước hai" : "Đăng nhập"} message={message}>
      {challenge ? (
        <CodeStep
          pending={pending}
          send={(code) => take(() => takeSecondStep(challenge, code))}
          refuse={() =>
            setMessage({ title: "Còn thiếu thông tin", detail: "Hãy ghi mã xác thực." })
          }
          restart={() => {
            setMessage(null);
            setChallenge(null);
          }}
        />
      ) : (
        <>
          <PasswordStep
            pending={pending}
            send={(username, password) => take(() => signIn(username, password))}
            refuse={() =>
              setMessage({
                title: "Còn thiếu thông tin",
                detail: "Hãy ghi tên đăng nhập và mật khẩu.",
              })
            }
          />
          {province && (
            <a href={province} className={styles.province}>
              Đăng nhập bằng hệ thống của tỉnh
            </a>
          )}
          <p className={styles.help}>
            Quên mật khẩu hoặc chưa có tài khoản: liên hệ người quản trị của Sở Nội vụ.
          </p>
        </>
      )}
    </Card>
  );
}

/** The card with the name of the product, what is asked, and what was wrong. */
function Card({
  title,
  message,
  children,
}: {
  title: string;
  message: Message | null;
  children: ReactNode;
}) {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (message) alert.current?.focus();
  }, [message]);
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
        <h1 className={styles.title}>{title}</h1>
        {message && (
          <div ref={alert} tabIndex={-1} role="alert" className={styles.problem}>
            <p className={styles.problemTitle}>{message.title}</p>
            {message.detail && <p>{message.detail}</p>}
          </div>
        )}
        {children}
      </main>
    </div>
  );
}

export { SignInPage as Component };
