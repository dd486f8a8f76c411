import { Button } from "@/ui/Button";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import type { Form } from "@/ui/useForm";
import { changeLabels, optionsOf, quarterOptions, sectionLabel } from "./labels";
import { type EditedParty, PartyEditor } from "./PartyEditor";
import { edited, sent } from "./parties";
import styles from "./plan.module.css";
import type { PlanChangeDraft, PlanChangeKind, Task } from "./queries";
import { checkTime, NO_TIME, TimeFields, type TimeValues, timeOf } from "./TimeFields";

/** One change of a plan, as it is typed. */
export interface ChangeValues {
  kind: string | null;
  task: ComboOption | null;
  full: Task | null;
  section: string | null;
  number: string;
  title: string;
  leads: EditedParty[];
  coordinators: EditedParty[];
  time: TimeValues;
}

export const NO_CHANGE: ChangeValues = {
  kind: "CHANGED",
  task: null,
  full: null,
  section: null,
  number: "",
  title: "",
  leads: [],
  coordinators: [],
  time: NO_TIME,
};

const SECTIONS = quarterOptions.map((one) => ({
  value: one.label.replace("Quý ", ""),
  label: one.label,
}));

/** The words of the chosen task, to be changed. */
export function wordsOf(full: Task): Partial<ChangeValues> {
  return {
    full,
    section: full.section ?? null,
    number: full.number ?? "",
    title: full.title,
    leads: edited(full.leads),
    coordinators: edited(full.coordinators),
    time: { ...NO_TIME, kind: full.time ? "kept" : "section" },
  };
}

export function checkChange(row: ChangeValues, at: string): [string, string | false][] {
  const worded = row.kind !== "REPEALED";
  return [
    [`${at}.taskId`, row.kind !== "ADDED" && !row.task && "Hãy chọn nhiệm vụ"],
    [`${at}.task.title`, worded && !row.title.trim() && "Hãy ghi nội dung công việc"],
    [`${at}.task.time`, worded && checkTime(row.time)],
  ];
}

/** What the paper does not touch stays as the task says it. */
export function changeOf(row: ChangeValues): PlanChangeDraft {
  const kind = row.kind as PlanChangeKind;
  if (kind === "REPEALED") return { taskId: row.task?.id };
  const { full } = row;
  // A task that goes to another heading takes that heading's quarter, unless a time is named.
  const kept = row.time.kind === "kept" && row.section === (full?.section ?? null);
  return {
    taskId: kind === "ADDED" ? undefined : row.task?.id,
    task: {
      section: row.section ?? undefined,
      number: row.number.trim() || undefined,
      title: row.title.trim(),
      leads: sent(row.leads),
      coordinators: sent(row.coordinators),
      timeText: kept ? full?.timeText : undefined,
      time: row.time.kind === "kept" && !kept ? undefined : timeOf(row.time, full?.time),
      product: full?.product,
      productText: full?.productText,
      note: full?.note,
      raw: full?.raw,
      answersTaskId: full?.answers?.taskId,
    },
  };
}

interface AmendRowProps {
  row: ChangeValues;
  /** `changes.2`, the place of the row in the form. */
  at: string;
  name: string;
  planId: string;
  onChange: (change: Partial<ChangeValues>) => void;
  onChoose: (task: ComboOption | null) => void;
  onRemove?: () => void;
  search: (text: string) => Promise<ComboOption[]>;
  form: Pick<Form<object>, "idOf" | "errorAt">;
}

/** One task that the further paper changes, adds or repeals. */
export function AmendRow({
  row,
  at,
  name,
  planId,
  onChange,
  onChoose,
  onRemove,
  search,
  form,
}: AmendRowProps) {
  const known = (path: string) => ({
    id: form.idOf(`${at}.${path}`),
    error: form.errorAt(`${at}.${path}`),
  });
  const worded = row.kind === "ADDED" || (row.kind === "CHANGED" && row.full !== null);
  const sides = [
    { side: "leads", legend: "Chủ trì" },
    { side: "coordinators", legend: "Phối hợp" },
  ] as const;
  return (
    <fieldset className={`${styles.rowEditor} ${styles.plainSet}`}>
      <legend className="sr-only">{name}</legend>
      <SelectField
        label="Thay đổi"
        options={optionsOf(changeLabels)}
        value={row.kind}
        onChange={(kind) => onChange({ ...NO_CHANGE, kind })}
      />
      {row.kind !== "ADDED" && (
        <ComboField
          label="Nhiệm vụ"
          hint="Gõ vài chữ trong nội dung"
          searchKey={["plan", planId, "amend"]}
          search={search}
          value={row.task}
          onChange={onChoose}
          {...known("taskId")}
        />
      )}
      {worded && (
        <>
          <FieldRow>
            <SelectField
              label="Mục trong kế hoạch"
              required={false}
              options={sectionsWith(row.section)}
              value={row.section}
              onChange={(section) => onChange({ section })}
            />
            <TextField
              label="Số thứ tự"
              required={false}
              value={row.number}
              onChange={(number) => onChange({ number })}
            />
          </FieldRow>
          <TextAreaField
            label="Nội dung công việc"
            rows={3}
            value={row.title}
            onChange={(title) => onChange({ title })}
            {...known("task.title")}
          />
          <TimeFields
            values={row.time}
            onChange={(change) => onChange({ time: { ...row.time, ...change } })}
            kept={row.full?.time ? row.full.timeLabel : undefined}
            {...known("task.time")}
          />
          {sides.map(({ side, legend }) => (
            <PartyEditor
              key={side}
              legend={legend}
              parties={row[side]}
              onChange={(parties) => onChange({ [side]: parties })}
              idOf={(place) => form.idOf(`${at}.task.${side}.${place}.unitId`)}
              errorAt={(place) => form.errorAt(`${at}.task.${side}.${place}.unitId`)}
            />
          ))}
        </>
      )}
      {onRemove && (
        <Button tone="quiet" onClick={onRemove}>
          Bỏ thay đổi này
        </Button>
      )}
    </fieldset>
  );
}

function sectionsWith(section: string | null) {
  return !section || SECTIONS.some((one) => one.value === section)
    ? SECTIONS
    : [...SECTIONS, { value: section, label: sectionLabel(section) }];
}
