import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatNumber } from "@/lib/numbers";
import { Button } from "@/ui/Button";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { SelectField } from "@/ui/fields/SelectField";
import { Section } from "@/ui/Section";
import styles from "./import.module.css";
import {
  type Answer,
  importKeys,
  type Question,
  questionsQuery,
  type RegisterImport,
} from "./imports";

const NEW = "NEW";
const APART = "APART";
const OTHER = "OTHER";

async function findUnits(q: string): Promise<ComboOption[]> {
  const { items } = await call(api.GET("/api/v1/units", { params: { query: { q, size: 20 } } }));
  return items.map((unit) => ({
    id: unit.id,
    label: unit.name,
    note: unit.parentName ?? unit.kindLabel,
  }));
}

/** Names of which it must be told whom they mean; all answers go together, then the table is read anew. */
export function ImportQuestions({ made }: { made: RegisterImport }) {
  const questions = useQuery(questionsQuery(made.id, made.version));
  const [answers, setAnswers] = useState<Record<string, Answer>>({});
  const send = useMutationWithProblem({
    run: (all: Answer[]) =>
      call(
        api.POST("/api/v1/register-imports/{id}/answers", {
          params: { path: { id: made.id }, header: ifMatch(made.version) },
          body: { answers: all },
        }),
      ),
    refreshes: [importKeys.all],
    done: () => setAnswers({}),
  });
  const list = questions.data ?? [];
  if (list.length === 0) return null;
  const given = Object.values(answers);
  const answer = (question: Question, one: Answer | null) =>
    setAnswers((all) => {
      const { [question.key]: _, ...rest } = all;
      return one ? { ...rest, [question.key]: one } : rest;
    });
  return (
    <Section title="Tên chưa rõ" note={formatNumber(list.length)}>
      <ul className={styles.questions}>
        {list.map((question) => (
          <li key={question.key}>
            <Asked question={question} onAnswer={(one) => answer(question, one)} />
          </li>
        ))}
      </ul>
      {send.problem && (
        <p className={styles.said} role="alert">
          {[send.problem.title, send.problem.detail].filter(Boolean).join(". ")}
        </p>
      )}
      <Button
        tone="main"
        pending={send.pending}
        blocked={given.length === 0}
        onClick={() => void send.send(given)}
      >
        Lưu {formatNumber(given.length)} câu trả lời và đọc lại
      </Button>
    </Section>
  );
}

function Asked({
  question,
  onAnswer,
}: {
  question: Question;
  onAnswer: (answer: Answer | null) => void;
}) {
  const [choice, setChoice] = useState<string | null>(null);
  const [unit, setUnit] = useState<ComboOption | null>(null);
  const { kind, key } = question;
  const ofUnit = kind === "UNIT";
  const picked = (targetId: string) => onAnswer({ kind, key, choice: "PICK", targetId });
  const choose = (next: string | null) => {
    setChoice(next);
    if (next === NEW || next === APART) onAnswer({ kind, key, choice: next });
    else if (next && next !== OTHER) picked(next);
    else onAnswer(null);
  };
  return (
    <>
      <SelectField
        label={question.written}
        hint={`${formatNumber(question.lines)} dòng`}
        placeholder="Chưa trả lời"
        value={choice}
        onChange={choose}
        options={[
          ...question.candidates.map(({ id, words }) => ({ value: id, label: words })),
          ...(ofUnit
            ? [{ value: OTHER, label: "Đơn vị khác trong danh mục…" }]
            : [{ value: NEW, label: "Người khác cùng tên, lập hồ sơ mới" }]),
          {
            value: APART,
            label: ofUnit
              ? "Đơn vị ngoài danh mục, giữ tên như đã ghi"
              : "Không gắn với hồ sơ nào, chỉ giữ tên",
          },
        ]}
      />
      {choice === OTHER && (
        <ComboField
          label={`Đơn vị trong danh mục của “${question.written}”`}
          searchKey={["register-imports", "units"]}
          search={findUnits}
          value={unit}
          onChange={(next) => {
            setUnit(next);
            if (next) picked(next.id);
            else onAnswer(null);
          }}
        />
      )}
    </>
  );
}
