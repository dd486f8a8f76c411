import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { Button } from "@/ui/Button";
import { FormDialog } from "@/ui/FormDialog";
import type { ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { AmendRow, type ChangeValues, changeOf, checkChange, NO_CHANGE, wordsOf } from "./AmendRow";
import { sectionLabel } from "./labels";
import { ALL_TASKS, type Plan, planKeys, taskQuery, tasksQuery } from "./queries";

type Body = components["schemas"]["PlanAmendmentDraft"];

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
    initial: { number: "", issuedOn: null as string | null, summary: "", changes: [NO_CHANGE] },
    problem: amend.problem,
    check: (v) => ({
      number: !v.number.trim() && "Hãy ghi số, ký hiệu của văn bản sửa đổi",
      issuedOn: !v.issuedOn && "Hãy ghi ngày của văn bản sửa đổi",
      summary: !v.summary.trim() && "Hãy ghi trích yếu",
      ...Object.fromEntries(v.changes.flatMap((row, at) => checkChange(row, `changes.${at}`))),
    }),
  });
  const put = (at: number, change: Partial<ChangeValues>) =>
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
    put(at, { task, full: null });
    if (!task || form.values.changes[at]?.kind === "REPEALED") return;
    setReading(true);
    const full = await client
      .fetchQuery(taskQuery(plan.id, task.id))
      .finally(() => setReading(false));
    put(at, { task, ...wordsOf(full) });
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
        <AmendRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
          key={at}
          row={row}
          at={`changes.${at}`}
          name={`Thay đổi ${at + 1}`}
          planId={plan.id}
          onChange={(change) => put(at, change)}
          onChoose={(task) => void choose(at, task)}
          onRemove={
            form.values.changes.length > 1
              ? () =>
                  form.set(
                    "changes",
                    form.values.changes.filter((_, index) => index !== at),
                  )
              : undefined
          }
          search={searchOwn}
          form={form}
        />
      ))}
      <Button small onClick={() => form.set("changes", [...form.values.changes, NO_CHANGE])}>
        Thêm thay đổi
      </Button>
    </FormDialog>
  );
}
