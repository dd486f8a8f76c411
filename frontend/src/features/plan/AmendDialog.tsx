import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { Button } from "@/ui/Button";
import { FormDialog } from "@/ui/FormDialog";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { changeLabels, optionsOf, quarterOptions, sectionLabel } from "./labels";
import styles from "./plan.module.css";
import {
  ALL_TASKS,
  type Party,
  type Plan,
  type PlanChangeKind,
  planKeys,
  type Task,
  taskQuery,
  tasksQuery,
} from "./queries";

type Body = components["schemas"]["PlanAmendmentDraft"];

interface Row {
  kind: string | null;
  task: ComboOption | null;
  full: Task | null;
  section: string | null;
  number: string;
  title: string;
}

const EMPTY: Row = {
  kind: "CHANGED",
  task: null,
  full: null,
  section: null,
  number: "",
  title: "",
};
const SECTIONS = quarterOptions.map((one) => ({
  value: one.label.replace("Quý ", ""),
  label: one.label,
}));

interface AmendDialogProps {
  plan: Plan;
  onClose: () => void;
  onReload: () => unknown;
}

/** Records a further paper that changes an issued plan; what stood there before is kept beside. */
export function AmendDialog({ plan, onClose, onReload }: AmendDialogProps) {
  const client = useQueryClient();
  const [reading, setReading] = useState(false);
  const amend = useMutationWithProblem({
    run: (body: Body, intent) =>
      call(
        api.POST("/api/v1/annual-plans/{id}/amendments", {
          params: { path: { id: plan.id } },
          body,
          headers: { ...ifMatch(plan.version), ...idempotency(intent.idempotencyKey) },
        }),
      ),
    refreshes: [planKeys.all],
    done: () => {
      onClose();
      toast.done("Đã ghi sửa đổi, bổ sung");
    },
  });
  const form = useForm({
    initial: { number: "", issuedOn: null as string | null, summary: "", changes: [EMPTY] },
    problem: amend.problem,
    check: (v) => ({
      number: !v.number.trim() && "Hãy ghi số, ký hiệu của văn bản sửa đổi",
      issuedOn: !v.issuedOn && "Hãy ghi ngày của văn bản sửa đổi",
      summary: !v.summary.trim() && "Hãy ghi trích yếu",
      ...Object.fromEntries(
        v.changes.flatMap((row, at) => [
          [`changes.${at}.taskId`, row.kind !== "ADDED" && !row.task && "Hãy chọn nhiệm vụ"],
          [
            `changes.${at}.task.title`,
            row.kind !== "REPEALED" && !row.title.trim() && "Hãy ghi nội dung công việc",
          ],
        ]),
      ),
    }),
  });
  const put = (at: number, change: Partial<Row>) =>
    form.set(
      "changes",
      form.values.changes.map((row, index) => (index === at ? { ...row, ...change } : row)),
    );

  async function searchOwn(text: string): Promise<ComboOption[]> {
    const found = await client.fetchQuery(
      tasksQuery(plan.id, { q: text, page: 0, size: ALL_TASKS, sort: "place" }),
    );
    return found.items
      .filter((task) => task.status === "OPEN" || task.status === "DEFERRED")
      .map((task) => ({
        id: task.id,
        label: task.title,
        note: `${sectionLabel(task.section)}${task.number ? `, số ${task.number}` : ""}`,
      }));
  }

  async function choose(at: number, task: ComboOption | null) {
    put(at, { task });
    if (!task) return;
    setReading(true);
    const full = await client
      .fetchQuery(taskQuery(plan.id, task.id))
      .finally(() => setReading(false));
    put(at, {
      task,
      full,
      section: full.section ?? null,
      number: full.number ?? "",
      title: full.title,
    });
  }

  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ghi sửa đổi, bổ sung kế hoạch"
      size={720}
      form={form}
      submitLabel="Ghi sửa đổi, bổ sung"
      pending={amend.pending || reading}
      problem={amend.problem}
      onReload={onReload}
      onSubmit={(v) =>
        amend.send({
          number: v.number.trim(),
          issuedOn: v.issuedOn as string,
          summary: v.summary.trim(),
          changes: v.changes.map(changeOf),
        })
      }
    >
      <FieldRow>
        <TextField label="Số, ký hiệu" hint="Ví dụ 300/KH-UBND" {...form.field("number")} />
        <DateField label="Ngày của văn bản" {...form.field("issuedOn")} />
      </FieldRow>
      <TextField label="Trích yếu" {...form.field("summary")} />
      {form.values.changes.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
        <fieldset key={at} className={`${styles.rowEditor} ${styles.plainSet}`}>
          <legend className="sr-only">Thay đổi {at + 1}</legend>
          <SelectField
            label="Thay đổi"
            options={optionsOf(changeLabels)}
            value={row.kind}
            onChange={(kind) => put(at, { ...EMPTY, kind })}
          />
          {row.kind !== "ADDED" && (
            <ComboField
              id={form.idOf(`changes.${at}.taskId`)}
              label="Nhiệm vụ"
              hint="Gõ vài chữ trong nội dung"
              searchKey={["plan", plan.id, "amend"]}
              search={searchOwn}
              value={row.task}
              onChange={(task) => void choose(at, task)}
              error={form.errorAt(`changes.${at}.taskId`)}
            />
          )}
          {row.kind !== "REPEALED" && (
            <>
              <FieldRow>
                <SelectField
                  label="Mục trong kế hoạch"
                  required={false}
                  options={sectionsWith(row.section)}
                  value={row.section}
                  onChange={(section) => put(at, { section })}
                />
                <TextField
                  label="Số thứ tự"
                  required={false}
                  value={row.number}
                  onChange={(number) => put(at, { number })}
                />
              </FieldRow>
              <TextAreaField
                id={form.idOf(`changes.${at}.task.title`)}
                label="Nội dung công việc"
                rows={3}
                value={row.title}
                onChange={(title) => put(at, { title })}
                error={form.errorAt(`changes.${at}.task.title`)}
              />
            </>
          )}
          {form.values.changes.length > 1 && (
            <Button
              tone="quiet"
              onClick={() =>
                form.set(
                  "changes",
                  form.values.changes.filter((_, index) => index !== at),
                )
              }
            >
              Bỏ thay đổi này
            </Button>
          )}
        </fieldset>
      ))}
      <Button small onClick={() => form.set("changes", [...form.values.changes, EMPTY])}>
        Thêm thay đổi
      </Button>
    </FormDialog>
  );
}

function sectionsWith(section: string | null) {
  return !section || SECTIONS.some((one) => one.value === section)
    ? SECTIONS
    : [...SECTIONS, { value: section, label: sectionLabel(section) }];
}

const parties = (all: Party[] | undefined) =>
  (all ?? []).map(({ raw, unitId, group, person }) => ({ raw, unitId, group, person }));

/** What the paper does not touch stays as the task says it. */
function changeOf(row: Row): Body["changes"][number] {
  const kind = row.kind as PlanChangeKind;
  if (kind === "REPEALED") return { taskId: row.task?.id };
  const { full } = row;
  const sameSection = full !== null && row.section === (full.section ?? null);
  return {
    taskId: kind === "ADDED" ? undefined : row.task?.id,
    task: {
      section: row.section ?? undefined,
      number: row.number.trim() || undefined,
      title: row.title.trim(),
      leads: parties(full?.leads),
      coordinators: parties(full?.coordinators),
      timeText: sameSection ? full.timeText : undefined,
      time: sameSection ? (full.time ?? undefined) : undefined,
      product: full?.product,
      productText: full?.productText,
      note: full?.note,
      raw: full?.raw,
      answersTaskId: full?.answers?.taskId,
    },
  };
}
