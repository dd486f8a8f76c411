import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { useMe } from "@/api/me";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { DueBadge } from "@/ui/DueBadge";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { RadioField } from "@/ui/fields/ChoiceField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { opinionAnswerWords, opinionTones } from "./labels";
import { type Opinion, type OpinionAnswer, opinionQuery, useAnswer } from "./opinions";
import styles from "./proposal.module.css";

/** A request for an opinion, as the agency asked sees it. */
function OpinionPage() {
  const { id = "" } = useParams();
  const opinion = useQuery(opinionQuery(id));
  return <QueryView query={opinion}>{(data) => <Page opinion={data} />}</QueryView>;
}

function Page({ opinion }: { opinion: Opinion }) {
  const { today } = useMe();
  return (
    <>
      <PageHeader
        title="Sở Nội vụ xin ý kiến về khen thưởng"
        crumbs={[{ label: "Hôm nay", to: paths.today }]}
        badge={
          opinion.status === "OPEN" ? (
            <DueBadge dueOn={opinion.dueOn} today={today} />
          ) : (
            <StatusBadge tone={opinionTones[opinion.status]}>{opinion.statusLabel}</StatusBadge>
          )
        }
        meta={`${opinion.askedName} hỏi ngày ${formatDate(opinion.askedOn)}, hạn ${formatDate(opinion.dueOn)}`}
      />
      <Section title="Nội dung cần ý kiến">
        <p>{opinion.question}</p>
        <ul className={styles.about}>
          {opinion.about.map((one) => (
            <li key={`${one.name}-${one.award}`}>
              <b>{one.name}</b>: {one.award}
            </li>
          ))}
        </ul>
        {opinion.proposalId && (
          <RouteLink to={subjectPath({ type: "PROPOSAL", id: opinion.proposalId })}>
            Mở hồ sơ
          </RouteLink>
        )}
      </Section>
      {opinion.answerLabel && (
        <Section title="Trả lời">
          <KeyValues
            items={[
              { label: "Ý kiến", value: opinion.answerLabel },
              { label: "Nội dung", value: opinion.text },
              { label: "Người trả lời", value: opinion.answeredBy },
              { label: "Ngày", value: formatDate(opinion.answeredOn) },
            ]}
          />
        </Section>
      )}
      {actionOf(opinion, "ANSWER")?.allowed && <Reply opinion={opinion} />}
    </>
  );
}

function Reply({ opinion }: { opinion: Opinion }) {
  const answer = useAnswer(opinion);
  const form = useForm({
    initial: { answer: null as string | null, text: "", documentNumber: "" },
    problem: answer.problem,
    check: (v) => ({
      answer: !v.answer && "Hãy chọn ý kiến",
      text: v.answer !== "AGREE" && v.answer && !v.text.trim() && "Hãy ghi nội dung ý kiến",
    }),
  });
  return (
    <Section title="Trả lời của đơn vị">
      <form
        noValidate
        className={styles.reply}
        onSubmit={(event) => {
          event.preventDefault();
          if (answer.pending) return;
          void form.submit(async (v) => {
            const done = await answer.send({
              answer: v.answer as OpinionAnswer,
              text: v.text.trim() || null,
              documentNumber: v.documentNumber.trim() || null,
            });
            if (done) toast.done("Đã gửi trả lời");
            return done;
          });
        }}
      >
        <ErrorSummary
          errors={form.errors}
          idOf={form.idOf}
          tries={form.tries}
          problem={answer.problem}
        />
        <RadioField
          label="Ý kiến"
          options={Object.entries(opinionAnswerWords).map(([value, label]) => ({ value, label }))}
          {...form.field("answer")}
        />
        <TextAreaField label="Nội dung" required={false} rows={4} {...form.field("text")} />
        <TextField label="Số văn bản, nếu có" required={false} {...form.field("documentNumber")} />
        <Button tone="main" type="submit" pending={answer.pending}>
          Gửi trả lời
        </Button>
      </form>
    </Section>
  );
}

export { OpinionPage as Component };
