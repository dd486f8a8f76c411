import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { paths } from "@/lib/paths";
import { fold } from "@/lib/text";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./eligibility.module.css";
import { resultTones } from "./labels";
import {
  type Award,
  catalogueQuery,
  dossierQuery,
  type Nominee,
  type Trial,
  type TrialQuestion,
  trialQuery,
} from "./queries";
import { type Choices, OUT, questionOf, rowsOf } from "./trial";

const SHOWN = 20;

/** What a dossier would come to with some nominees taken out or under another award. */
function TrialPage() {
  const { id = "" } = useParams();
  const dossier = useQuery(dossierQuery(id));
  const catalogue = useQuery(catalogueQuery);
  const [choices, setChoices] = useState<Choices>({});
  const [asked, setAsked] = useState<TrialQuestion | null>(null);
  return (
    <QueryView query={dossier}>
      {({ nominees }) => (
        <>
          <PageHeader
            title="Thử thay đổi hồ sơ"
            crumbs={[
              { label: "Hồ sơ khen thưởng", to: paths.proposals },
              { label: "Hồ sơ", to: `${paths.proposals}/${id}` },
              { label: "Điều kiện", to: `${paths.proposals}/${id}/dieu-kien` },
              { label: "Thử thay đổi" },
            ]}
            meta="Nếu bỏ bớt đề nghị hoặc đổi danh hiệu thì tỷ lệ ưu tiên, số lượng và điều kiện của từng đề nghị thay đổi ra sao; không lưu gì"
          />
          <Choosing
            nominees={nominees}
            awards={catalogue.data?.items ?? []}
            choices={choices}
            onChange={setChoices}
            onAsk={() => setAsked(questionOf(choices))}
          />
          {asked && <Outcome id={id} question={asked} />}
        </>
      )}
    </QueryView>
  );
}

function Choosing({
  nominees,
  awards,
  choices,
  onChange,
  onAsk,
}: {
  nominees: readonly Nominee[];
  awards: readonly Award[];
  choices: Choices;
  onChange: (choices: Choices) => void;
  onAsk: () => void;
}) {
  const [words, setWords] = useState("");
  const [all, setAll] = useState(false);
  const found = nominees.filter((one) =>
    fold(`${one.name} ${one.awardName}`).includes(fold(words.trim())),
  );
  const shown = all ? found : found.slice(0, SHOWN);
  const count = Object.keys(choices).length;
  const choose = (id: string, value: string | null) => {
    const { [id]: _, ...rest } = choices;
    onChange(value ? { ...rest, [id]: value } : rest);
  };
  return (
    <Section
      title="Thay đổi để thử"
      note={count > 0 ? `${count} thay đổi` : `${nominees.length} đề nghị`}
    >
      <div className={styles.fields}>
        {nominees.length > SHOWN && (
          <TextField
            label={`Tìm trong ${nominees.length} đề nghị`}
            required={false}
            value={words}
            onChange={setWords}
          />
        )}
        <div className={styles.trial}>
          {shown.map((one) => (
            <SelectField
              key={one.nomineeId}
              label={one.name}
              hint={one.awardName}
              placeholder="Giữ nguyên"
              value={choices[one.nomineeId] ?? null}
              options={[
                { value: OUT, label: "Bỏ khỏi hồ sơ" },
                ...awards
                  .filter(
                    (award) =>
                      award.code !== one.awardCode &&
                      award.subjectKinds.some((kind) => kind === one.subjectKind),
                  )
                  .map((award) => ({ value: award.code, label: `Đổi thành ${award.name}` })),
              ]}
              onChange={(value) => choose(one.nomineeId, value)}
            />
          ))}
        </div>
        {found.length > shown.length && (
          <div>
            <Button small tone="quiet" onClick={() => setAll(true)}>
              Hiện cả {found.length} đề nghị
            </Button>
          </div>
        )}
        <div className={styles.tools}>
          <ActionButton
            tone="main"
            label="Xem kết quả"
            availability={
              count > 0
                ? { allowed: true }
                : { allowed: false, reason: "Hãy chọn ít nhất một thay đổi." }
            }
            onAct={onAsk}
          />
          {count > 0 && <Button onClick={() => onChange({})}>Giữ nguyên tất cả</Button>}
        </div>
      </div>
    </Section>
  );
}

function Outcome({ id, question }: { id: string; question: TrialQuestion }) {
  const trial = useQuery(trialQuery(id, question));
  return (
    <QueryView query={trial}>
      {(data) => (
        <>
          <Compared trial={data} />
          <Each trial={data} />
        </>
      )}
    </QueryView>
  );
}

function Compared({ trial }: { trial: Trial }) {
  return (
    <Section title="So sánh" note="chưa lưu thay đổi nào">
      <table className={styles.years}>
        <caption className="sr-only">Hồ sơ hiện tại và hồ sơ sau thay đổi</caption>
        <thead>
          <tr>
            <th scope="col">Nội dung</th>
            <th scope="col">Hiện tại</th>
            <th scope="col">Sau thay đổi</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(trial).map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.before}</td>
              <td>{row.before === row.after ? row.after : <strong>{row.after}</strong>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(["before", "after"] as const).map(
        (side) =>
          trial[side].findings.length > 0 && (
            <div key={side} className={styles.warned}>
              <p>{side === "before" ? "Hiện tại cần lưu ý:" : "Sau thay đổi cần lưu ý:"}</p>
              <ul>
                {trial[side].findings.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </Section>
  );
}

function Each({ trial }: { trial: Trial }) {
  const changed = trial.nominees.filter((one) => one.effect.length > 0);
  return (
    <Section
      title="Từng đề nghị"
      note={`${changed.length} thay đổi, ${trial.nominees.length - changed.length} giữ nguyên`}
      flush
    >
      <ul className={styles.ruleList}>
        {changed.map((one) => (
          <li key={one.nomineeId} className={styles.rule}>
            <p className={styles.message}>{one.name}</p>
            <p className={styles.note}>{one.awardBefore}</p>
            <p className={styles.result}>
              <StatusBadge tone={resultTones[one.before.result]}>
                {one.before.resultLabel}
              </StatusBadge>
              <span aria-hidden="true">→</span>
              <span className="sr-only">thành</span>
              {one.after ? (
                <StatusBadge tone={resultTones[one.after.result]}>
                  {one.after.resultLabel}
                </StatusBadge>
              ) : (
                <StatusBadge tone="neutral">Không còn trong hồ sơ</StatusBadge>
              )}
            </p>
            <ul className={styles.explanation}>
              {one.effect.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export { TrialPage as Component };
