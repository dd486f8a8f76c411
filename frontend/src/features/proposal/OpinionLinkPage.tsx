import { useEffect, useState } from "react";
import { asProblem, type ProblemError } from "@/api/problem";
import { formatDate } from "@/lib/dates";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { RadioField } from "@/ui/fields/ChoiceField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { opinionAnswerWords } from "./labels";
import { byLink, type Opinion } from "./opinions";
import styles from "./proposal.module.css";

/** Where a link leads: an agency's reply, without an account. The secret stands behind the # of the address. */
function OpinionLinkPage() {
  const [token] = useState(() => window.location.hash.slice(1));
  const [opinion, setOpinion] = useState<Opinion | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  useEffect(() => {
    document.title = "Cho ý kiến về khen thưởng – Sổ Vàng";
    if (token)
      byLink("reading", { token }).then(setOpinion, (error) => setProblem(asProblem(error)));
  }, [token]);
  return (
    <main className={styles.public}>
      <p className={styles.itemMeta}>Sổ Vàng · Thi đua, khen thưởng của tỉnh</p>
      <h1>Cho ý kiến về khen thưởng</h1>
      {!token && (
        <p role="alert" className={styles.reason}>
          Hãy mở đúng đường dẫn đã nhận, hoặc liên hệ Sở Nội vụ.
        </p>
      )}
      {problem && (
        <p role="alert" className={styles.reason}>
          {problem.detail || problem.title}
        </p>
      )}
      {token && !opinion && !problem && <p role="status">Đang đọc đường dẫn…</p>}
      {opinion && (
        <>
          <p className={styles.itemMeta}>
            Sở Nội vụ hỏi {opinion.addressee} ngày {formatDate(opinion.askedOn)}, hạn{" "}
            {formatDate(opinion.dueOn)}
          </p>
          <p>{opinion.question}</p>
          <ul className={styles.about}>
            {opinion.about.map((one) => (
              <li key={`${one.name}-${one.award}`}>
                <b>{one.name}</b>: {one.award}
              </li>
            ))}
          </ul>
          {opinion.status === "ANSWERED" ? (
            <p role="status" className={styles.reason}>
              Đã ghi nhận ý kiến: <b>{opinion.answerLabel}</b>. Xin cảm ơn.
            </p>
          ) : (
            <Reply token={token} onDone={setOpinion} />
          )}
        </>
      )}
    </main>
  );
}

function Reply({ token, onDone }: { token: string; onDone: (opinion: Opinion) => void }) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const form = useForm({
    initial: { answer: null as string | null, text: "", name: "", documentNumber: "" },
    problem,
    check: (v) => ({
      answer: !v.answer && "Hãy chọn ý kiến",
      text: v.answer && v.answer !== "AGREE" && !v.text.trim() && "Hãy ghi nội dung ý kiến",
      name: !v.name.trim() && "Hãy ghi họ tên, chức vụ",
    }),
  });
  const send = async (v: typeof form.values) => {
    setPending(true);
    setProblem(null);
    try {
      onDone(
        await byLink("answer", {
          token,
          answer: v.answer,
          text: v.text.trim() || null,
          name: v.name.trim(),
          documentNumber: v.documentNumber.trim() || null,
        }),
      );
      window.history.replaceState(null, "", window.location.pathname);
      return true;
    } catch (refused) {
      setProblem(asProblem(refused));
      return false;
    } finally {
      setPending(false);
    }
  };
  return (
    <form
      noValidate
      className={styles.reply}
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void form.submit(send);
      }}
    >
      <ErrorSummary errors={form.errors} idOf={form.idOf} tries={form.tries} problem={problem} />
      <RadioField
        label="Ý kiến"
        options={Object.entries(opinionAnswerWords).map(([value, label]) => ({ value, label }))}
        {...form.field("answer")}
      />
      <TextAreaField label="Nội dung" required={false} rows={4} {...form.field("text")} />
      <TextField label="Họ tên, chức vụ người trả lời" {...form.field("name")} />
      <TextField label="Số văn bản, nếu có" required={false} {...form.field("documentNumber")} />
      <Button tone="main" type="submit" pending={pending}>
        Gửi trả lời
      </Button>
    </form>
  );
}

export { OpinionLinkPage as Component };
