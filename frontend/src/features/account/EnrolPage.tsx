import { useEffect, useRef, useState } from "react";
import { redirect, useLoaderData, useLocation, useNavigate } from "react-router";
import { asProblem, type ProblemError } from "@/api/problem";
import { queryClient } from "@/api/query";
import { signOut } from "@/api/session";
import { paths } from "@/lib/paths";
import { targetOf } from "@/lib/target";
import { Button } from "@/ui/Button";
import { CheckField } from "@/ui/fields/ChoiceField";
import { TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import styles from "./EnrolPage.module.css";
import {
  beginSecondFactor,
  confirmSecondFactor,
  getSecondFactor,
  keys,
  type SecondFactor,
} from "./mine";
import { PasswordField } from "./PasswordField";
import { RecoveryCodes } from "./RecoveryCodes";

type Secret = Awaited<ReturnType<typeof beginSecondFactor>>;

/** An account that has a second factor has nothing to do here. */
export async function loader() {
  const factor = await getSecondFactor();
  return factor.activeSince ? redirect(paths.account) : factor;
}

const TITLES = ["Bật xác thực hai bước", "Quét mã bằng điện thoại", "Cất mã dự phòng"];

/**
 * Giving oneself a second factor: what it is, the secret for the phone with a first code as its check, the recovery
 * codes. Stands outside the frame, because an account may have to pass here before anything else.
 */
function EnrolPage() {
  const factor = useLoaderData<SecondFactor>();
  const navigate = useNavigate();
  const location = useLocation();
  const [secret, setSecret] = useState<Secret | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const step = codes ? 2 : secret ? 1 : 0;
  const target = targetOf(new URL(location.pathname + location.search, window.location.origin));

  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${TITLES[step]} – Sổ Vàng`;
    if (step > 0) heading.current?.focus();
  }, [step]);

  async function leave() {
    if (!factor.required) return navigate(target);
    await signOut().catch(() => undefined);
    return navigate(paths.signIn, { replace: true });
  }

  return (
    <div className={styles.page}>
      <main className={styles.card}>
        <p className={styles.count}>Bước {step + 1} trên 3</p>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {TITLES[step]}
        </h1>
        {step === 0 && <Beginning factor={factor} done={setSecret} />}
        {step === 1 && secret && <Check secret={secret} done={setCodes} />}
        {codes && (
          <Keeping
            username={factor.username}
            codes={codes}
            done={() => {
              // What was known of the account before is no longer so.
              queryClient.removeQueries({ queryKey: keys.all });
              void navigate(target, { replace: true });
            }}
          />
        )}
        {!codes && (
          <div className={styles.leave}>
            <Button tone="quiet" onClick={() => void leave()}>
              {factor.required ? "Đăng xuất" : "Để sau"}
            </Button>
          </div>
        )}
      </main>
    </div>
  );
}

/** Sends once at a time and keeps the refusal. */
function useSending() {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  async function send<T>(work: () => Promise<T>, done: (value: T) => void): Promise<boolean> {
    setPending(true);
    setProblem(null);
    try {
      done(await work());
      return true;
    } catch (error) {
      setProblem(asProblem(error));
      return false;
    } finally {
      setPending(false);
    }
  }
  return { pending, problem, send };
}

function Refusal({ problem }: { problem: ProblemError | null }) {
  // What belongs to a field is said at the field.
  if (!problem || problem.errors.length > 0) return null;
  return (
    <div role="alert" className={styles.problem}>
      <p className={styles.problemTitle}>{problem.title}</p>
      {problem.detail && <p>{problem.detail}</p>}
    </div>
  );
}

function Beginning({ factor, done }: { factor: SecondFactor; done: (secret: Secret) => void }) {
  const { pending, problem, send } = useSending();
  const form = useForm({
    initial: { password: "" },
    problem,
    check: (v) => ({ password: factor.passwordNeeded && !v.password && "Hãy ghi mật khẩu" }),
  });
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit((v) => send(() => beginSecondFactor(v.password), done));
      }}
    >
      <Refusal problem={problem} />
      <p>
        {factor.required
          ? "Vai trò của anh/chị quyết định thay cho nhiều người, nên phải đăng nhập bằng hai bước: mật khẩu, rồi một mã trên điện thoại của chính mình."
          : "Mỗi lần đăng nhập sẽ cần thêm một mã trên điện thoại của anh/chị. Ai biết mật khẩu mà không có điện thoại thì không vào được."}
      </p>
      <p>
        Hãy cài sẵn một ứng dụng xác thực trên điện thoại, ví dụ Google Authenticator hoặc Microsoft
        Authenticator. Ứng dụng không cần mạng và không tốn tiền.
      </p>
      {factor.passwordNeeded && (
        <PasswordField label="Mật khẩu hiện tại" {...form.field("password")} />
      )}
      <Button type="submit" tone="main" pending={pending}>
        Tôi đã có ứng dụng, tiếp tục
      </Button>
    </form>
  );
}

function Check({ secret, done }: { secret: Secret; done: (codes: string[]) => void }) {
  const { pending, problem, send } = useSending();
  const form = useForm({
    initial: { code: "" },
    problem,
    check: (v) => ({ code: !v.code.trim() && "Hãy ghi mã đang hiện trên ứng dụng" }),
  });
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit((v) =>
          send(
            () => confirmSecondFactor(v.code.trim()),
            (answer) => done(answer.recoveryCodes),
          ),
        );
      }}
    >
      <Refusal problem={problem} />
      <p>Mở ứng dụng, chọn thêm tài khoản, rồi quét hình này:</p>
      <img
        className={styles.qr}
        width={216}
        height={216}
        alt="Mã để ứng dụng xác thực quét"
        src={`data:image/svg+xml;utf8,${encodeURIComponent(secret.qr)}`}
      />
      <details className={styles.typed}>
        <summary>Không quét được: ghi khóa bằng tay</summary>
        <p>
          Chọn kiểu “theo thời gian” và ghi khóa:{" "}
          <code>{secret.text.replace(/(.{4})/g, "$1 ")}</code>
        </p>
        <p>
          Đang dùng chính điện thoại này: <a href={secret.address}>mở ứng dụng xác thực</a>.
        </p>
      </details>
      <TextField
        label="Mã đang hiện trên ứng dụng"
        hint="Sáu chữ số, đổi sau mỗi 30 giây"
        {...form.field("code")}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={8}
      />
      <Button type="submit" tone="main" pending={pending}>
        Kiểm tra và bật
      </Button>
    </form>
  );
}

function Keeping({
  username,
  codes,
  done,
}: {
  username: string;
  codes: readonly string[];
  done: () => void;
}) {
  const [kept, setKept] = useState(false);
  const [missing, setMissing] = useState(false);
  return (
    <div className={styles.form}>
      <p>
        Xác thực hai bước đã bật; các phiên đăng nhập khác của anh/chị đã kết thúc. Khi mất điện
        thoại, mỗi mã dưới đây thay được mã trên ứng dụng một lần. Các mã chỉ hiện lần này.
      </p>
      <RecoveryCodes username={username} codes={codes} />
      <div data-no-print>
        <CheckField
          label="Tôi đã cất các mã này ở nơi an toàn"
          value={kept}
          onChange={(value) => {
            setKept(value);
            setMissing(false);
          }}
          error={missing ? "Hãy cất các mã rồi đánh dấu vào đây" : undefined}
        />
      </div>
      <div data-no-print className={styles.form}>
        <Button tone="main" onClick={() => (kept ? done() : setMissing(true))}>
          Xong
        </Button>
      </div>
    </div>
  );
}

export { EnrolPage as Component };
