import { type FormEvent, useEffect, useState } from "react";
import { type CertificateAnswer, checkCertificate } from "@/api/certificate";
import { asProblem } from "@/api/problem";
import { formatDate, formatInstant } from "@/lib/dates";
import { Button } from "@/ui/Button";
import { DoneIcon, LateIcon, WarningIcon } from "@/ui/icons";
import { KeyValues } from "@/ui/KeyValues";
import styles from "./certificate.module.css";
import { codeOf, stateTones } from "./code";
import { keepList, keptList } from "./kept";
import { checkOffline, type OfflineAnswer } from "./offline";

const marks = { good: DoneIcon, attention: WarningIcon, bad: LateIcon };

/** Where the code on a certificate leads: whether it is genuine and still stands. Open to everybody. */
function CheckPage() {
  const [code, setCode] = useState(() => codeOf(window.location.hash.slice(1)));
  const [answer, setAnswer] = useState<CertificateAnswer | null>(null);
  const [offline, setOffline] = useState<OfflineAnswer | null>(null);
  const [kept, setKept] = useState(() => keptList()?.asOf ?? null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, setPending] = useState(false);

  useEffect(() => {
    document.title = "Kiểm tra giấy khen thưởng – Sổ Vàng";
    const again = () => setCode(codeOf(window.location.hash.slice(1)));
    window.addEventListener("hashchange", again);
    // Kept for the next time, when there may be no network.
    void keepList().then((list) => setKept(list?.asOf ?? null));
    return () => window.removeEventListener("hashchange", again);
  }, []);

  useEffect(() => {
    if (!code) return;
    let current = true;
    setPending(true);
    setRefusal(null);
    setOffline(null);
    checkCertificate(code)
      .then(
        (said) => current && setAnswer(said),
        async (error) => {
          const problem = asProblem(error);
          const checked = problem.status === 0 ? await checkOffline(code, keptList()) : null;
          if (!current) return;
          setAnswer(null);
          setOffline(checked);
          setRefusal(checked ? null : problem.detail || problem.title);
        },
      )
      .finally(() => current && setPending(false));
    return () => {
      current = false;
    };
  }, [code]);

  return (
    <div className={styles.page}>
      <main className={styles.card}>
        <div className={styles.brand}>
          <img src="/favicon.svg" alt="" width={40} height={40} />
          <p>Sổ Vàng – Thi đua, khen thưởng của tỉnh</p>
        </div>
        <h1 className={styles.title}>Kiểm tra giấy khen thưởng</h1>
        {pending && <p role="status">Đang kiểm tra…</p>}
        {refusal && (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        )}
        {answer && !pending && <Answer answer={answer} />}
        {offline && !pending && <Offline answer={offline} />}
        {!pending && <Ask first={!answer && !offline && !refusal} onAsk={setCode} />}
        <p className={styles.note}>
          Trang này chỉ trả lời về đúng tờ giấy có mã được quét; không lưu lại việc kiểm tra.
          {kept &&
            ` Khi không có mạng, trang vẫn kiểm tra được chữ ký trên mã; về việc hủy bỏ chỉ biết đến ${formatInstant(kept)}.`}
        </p>
      </main>
    </div>
  );
}

function Answer({ answer }: { answer: CertificateAnswer }) {
  const { state, stateLabel, honour } = answer;
  const tone = stateTones[state];
  const Mark = marks[tone];
  return (
    <>
      <p className={`${styles.state} ${styles[tone]}`} role="status">
        <Mark size={26} aria-hidden="true" />
        {stateLabel}
      </p>
      {honour ? (
        <KeyValues
          items={[
            { label: "Khen thưởng", value: honour.awardName },
            { label: "Người, tập thể được khen", value: honour.name },
            ...(honour.printedName
              ? [{ label: "Tên in trên giấy", value: honour.printedName }]
              : []),
            ...(honour.post || honour.unitName
              ? [
                  {
                    label: "Chức vụ, đơn vị",
                    value: [honour.post, honour.unitName].filter(Boolean).join(", "),
                  },
                ]
              : []),
            { label: "Thành tích", value: honour.achievement },
            {
              label: "Quyết định",
              value: `${honour.decisionNumber} ngày ${formatDate(honour.decisionDate)}`,
            },
            { label: "Người quyết định", value: honour.issuerName },
            ...(honour.revokedOn
              ? [{ label: "Hủy bỏ từ ngày", value: formatDate(honour.revokedOn) }]
              : []),
          ]}
        />
      ) : (
        <p>
          Mã này không do tỉnh cấp, hoặc đã bị sửa. Nếu quét từ giấy chứng nhận, hãy quét lại ở chỗ
          đủ sáng; nếu vẫn vậy, hãy hỏi Ban Thi đua – Khen thưởng, Sở Nội vụ.
        </p>
      )}
    </>
  );
}

const offlineWords = {
  GENUINE: { tone: "attention", label: "Giấy thật, chưa hỏi được việc hủy bỏ mới" },
  REVOKED: { tone: "bad", label: "Khen thưởng này đã bị hủy bỏ" },
  NOT_OURS: { tone: "bad", label: "Mã không do tỉnh cấp" },
  UNKNOWN: { tone: "attention", label: "Chưa kiểm tra được khi không có mạng" },
} as const satisfies Record<OfflineAnswer["state"], { tone: keyof typeof marks; label: string }>;

/** What the browser can say by itself, and up to when. */
function Offline({ answer }: { answer: OfflineAnswer }) {
  const { tone, label } = offlineWords[answer.state];
  const Mark = marks[tone];
  return (
    <>
      <p className={`${styles.state} ${styles[tone]}`} role="status">
        <Mark size={26} aria-hidden="true" />
        {label}
      </p>
      {(answer.state === "GENUINE" || answer.state === "REVOKED") && (
        <KeyValues
          items={[
            { label: "Tên in trên giấy", value: answer.code.name },
            {
              label: "Quyết định",
              value: `${answer.code.number} ngày ${formatDate(answer.code.decidedOn)}`,
            },
            { label: "Cách kiểm tra", value: "Chữ ký của tỉnh trên mã, không qua mạng" },
          ]}
        />
      )}
      <p>
        {answer.state === "GENUINE" &&
          `Thu hồi: chỉ biết đến ${formatInstant(answer.asOf)}. Khi có mạng, hãy kiểm tra lại để biết khen thưởng còn giá trị hay không.`}
        {answer.state === "REVOKED" &&
          `Theo danh sách hủy bỏ đến ${formatInstant(answer.asOf)}. Khi có mạng, kiểm tra lại để xem quyết định hủy bỏ.`}
        {answer.state === "NOT_OURS" &&
          "Mã này không do tỉnh cấp, hoặc đã bị sửa. Hãy quét lại ở chỗ đủ sáng, hoặc kiểm tra lại khi có mạng."}
        {answer.state === "UNKNOWN" &&
          "Máy này chưa lưu danh sách kiểm tra, hoặc giấy mới hơn danh sách đã lưu. Hãy mở trang này một lần khi có mạng."}
      </p>
    </>
  );
}

function Ask({ first, onAsk }: { first: boolean; onAsk: (code: string) => void }) {
  const [typed, setTyped] = useState("");
  function ask(event: FormEvent) {
    event.preventDefault();
    const code = codeOf(typed);
    if (code) onAsk(code);
  }
  return (
    <form className={styles.ask} onSubmit={ask}>
      {first && <p>Quét mã trên giấy bằng điện thoại, hoặc dán nội dung mã vào đây.</p>}
      <label htmlFor="code">Nội dung mã</label>
      <textarea
        id="code"
        rows={3}
        className={styles.code}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" tone={first ? "main" : "plain"}>
        Kiểm tra
      </Button>
    </form>
  );
}

export { CheckPage as Component };
