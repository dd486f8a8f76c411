import { useEffect, useState } from "react";
import { Link } from "react-router";
import { asProblem, type ProblemError } from "@/api/problem";
import { formatDate } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { RadioField } from "@/ui/fields/ChoiceField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import styles from "./consultation.module.css";
import {
  type PublicConsultation,
  readConsultations,
  type Stance,
  sendComment,
  stances,
} from "./publicConsultation";

/** Candidates for the honours the law asks the people about; nobody needs to sign in to read. */
function PublicConsultationPage() {
  const [items, setItems] = useState<PublicConsultation[] | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  useEffect(() => {
    document.title = "Lấy ý kiến nhân dân – Sổ Vàng";
    readConsultations().then(
      (found) => setItems(found.items),
      (error) => setProblem(asProblem(error)),
    );
  }, []);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <img src="/favicon.svg" alt="" width={40} height={40} />
        <div>
          <p className={styles.brand}>Sổ Vàng</p>
          <p className={styles.note}>Thi đua, khen thưởng của tỉnh</p>
        </div>
        <Link to={paths.signIn} className={styles.signIn}>
          Đăng nhập
        </Link>
      </header>
      <main className={styles.main}>
        <h1>Lấy ý kiến nhân dân</h1>
        <p className={styles.lead}>
          Danh sách đề nghị tặng danh hiệu Anh hùng, công bố theo Điều 44 Nghị định 152/2025/NĐ-CP.
        </p>
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem.detail ?? problem.title}
          </p>
        )}
        {!items && !problem && <p role="status">Đang tải…</p>}
        {items?.length === 0 && (
          <p role="status">Hiện không có danh sách nào đang lấy ý kiến nhân dân.</p>
        )}
        {items?.map((one) => (
          <Open key={one.id} consultation={one} />
        ))}
      </main>
    </div>
  );
}

function Open({ consultation }: { consultation: PublicConsultation }) {
  return (
    <section className={styles.card} aria-label="Danh sách lấy ý kiến">
      <p className={styles.note}>
        Công bố {formatDate(consultation.openedOn)}, nhận ý kiến đến hết ngày{" "}
        <b>{formatDate(consultation.closesOn)}</b>
      </p>
      <ol className={styles.candidates}>
        {consultation.candidates.map((one) => (
          <li key={one.number}>
            <b>{one.name}</b>
            <span className={styles.note}>
              {[one.post, one.unitName].filter(Boolean).join(", ")}
            </span>
            <span>{one.awardName}</span>
          </li>
        ))}
      </ol>
      <details className={styles.write}>
        <summary>Gửi ý kiến</summary>
        <Comment consultation={consultation} />
      </details>
    </section>
  );
}

function Comment({ consultation }: { consultation: PublicConsultation }) {
  const [pending, setPending] = useState(false);
  const [sent, setSent] = useState(false);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const only = consultation.candidates.length === 1 ? consultation.candidates[0] : undefined;
  const form = useForm({
    initial: {
      code: "",
      candidate: only ? String(only.number) : null,
      stance: null as string | null,
      text: "",
    },
    problem,
    check: (v) => ({
      code: !v.code.trim() && "Hãy nhập mã góp ý",
      candidate: !v.candidate && "Hãy chọn người, tập thể",
      stance: !v.stance && "Hãy chọn ý kiến",
      text: v.stance && v.stance !== "SUPPORT" && !v.text.trim() && "Hãy ghi nội dung ý kiến",
    }),
  });
  const send = async (v: typeof form.values) => {
    setPending(true);
    setProblem(null);
    try {
      await sendComment({
        consultationId: consultation.id,
        code: v.code.trim(),
        candidate: Number(v.candidate),
        stance: v.stance as Stance,
        text: v.text.trim() || null,
      });
      setSent(true);
      return true;
    } catch (refused) {
      setProblem(asProblem(refused));
      return false;
    } finally {
      setPending(false);
    }
  };
  if (sent) {
    return (
      <p role="status" className={styles.done}>
        Sở Nội vụ đã nhận ý kiến. Ý kiến không công bố; mã góp ý đã dùng xong. Xin cảm ơn.
      </p>
    );
  }
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void form.submit(send);
      }}
    >
      <p className={styles.note}>
        Ý kiến chỉ nhận kèm <b>mã góp ý</b>. Sở Nội vụ cấp mã sau khi biết rõ người gửi: người đến
        trực tiếp có giấy tờ, cơ quan có công văn, hoặc được gọi lại theo số đã biết. Hệ thống không
        tự xác minh danh tính qua mạng. Mỗi mã gửi một lần; họ tên và nội dung chỉ Sở Nội vụ đọc.
      </p>
      <ErrorSummary errors={form.errors} idOf={form.idOf} tries={form.tries} problem={problem} />
      <TextField label="Mã góp ý" placeholder="ABCDE-23456" {...form.field("code")} />
      {!only && (
        <SelectField
          label="Người, tập thể"
          options={consultation.candidates.map((one) => ({
            value: String(one.number),
            label: `${one.number}. ${one.name}`,
          }))}
          {...form.field("candidate")}
        />
      )}
      <RadioField
        label="Ý kiến"
        options={Object.entries(stances).map(([value, label]) => ({ value, label }))}
        {...form.field("stance")}
      />
      <TextAreaField
        label="Nội dung"
        hint="Bắt buộc khi không đồng ý hoặc có ý kiến khác"
        required={false}
        rows={4}
        {...form.field("text")}
      />
      <div>
        <Button tone="main" type="submit" pending={pending}>
          Gửi ý kiến
        </Button>
      </div>
    </form>
  );
}

export { PublicConsultationPage as Component };
