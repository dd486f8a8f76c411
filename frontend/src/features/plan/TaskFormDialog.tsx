import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { optionsOf, productLabels, quarterOptions, sectionLabel } from "./labels";
import { PartyEditor } from "./PartyEditor";
import { edited, sent } from "./parties";
import { type DraftTask, type Plan, type ProductKind, planKeys, type Task } from "./queries";
import { searchTasks } from "./records";
import { checkTime, NO_TIME, TimeFields, type TimeValues, timeOf } from "./TimeFields";

interface TaskFormDialogProps {
  plan: Pick<Plan, "id" | "status">;
  /** Left out: a new task. */
  task?: Task;
  onClose: () => void;
  onReload?: () => unknown;
}

const SECTIONS = quarterOptions.map((one) => ({
  value: one.label.replace("Quý ", ""),
  label: one.label,
}));

/** Adds or changes one task; what a printed plan says can no longer be changed, only what it means. */
export function TaskFormDialog({ plan, task, onClose, onReload }: TaskFormDialogProps) {
  const printed = plan.status !== "DRAFT";
  const save = useMutationWithProblem({
    run: (body: DraftTask, intent) =>
      task
        ? call(
            api.PUT("/api/v1/annual-plans/{id}/tasks/{taskId}", {
              params: { path: { id: plan.id, taskId: task.id } },
              body,
              headers: ifMatch(task.version),
            }),
          )
        : call(
            api.POST("/api/v1/annual-plans/{id}/tasks", {
              params: { path: { id: plan.id } },
              body,
              headers: idempotency(intent.idempotencyKey),
            }),
          ),
    refreshes: [planKeys.all],
    done: () => {
      onClose();
      toast.done(task ? "Đã lưu nhiệm vụ" : "Đã thêm nhiệm vụ");
    },
  });
  const form = useForm({
    initial: {
      section: task?.section ?? "I",
      number: task?.number ?? "",
      title: task?.title ?? "",
      leads: edited(task?.leads),
      coordinators: edited(task?.coordinators),
      product: (task?.product ?? null) as string | null,
      note: task?.note ?? "",
      eventOn: task?.time?.eventOn ?? null,
      time: { ...NO_TIME, kind: task?.time ? "kept" : "section" } as TimeValues,
      answersTaskId: (task?.answers
        ? { id: task.answers.taskId, label: task.answers.title, note: task.answers.planName }
        : null) as ComboOption | null,
    },
    problem: save.problem,
    check: (v) => ({
      title: !v.title.trim() && "Hãy ghi nội dung công việc",
      time: checkTime(v.time),
    }),
  });
  const countsFromEvent = task?.time?.kind === "AFTER_EVENT" || task?.time?.kind === "BEFORE_EVENT";
  const known = SECTIONS.some((one) => one.value === form.values.section);

  return (
    <FormDialog
      opened
      onClose={onClose}
      title={task ? "Sửa nhiệm vụ" : "Thêm nhiệm vụ"}
      size={680}
      form={form}
      submitLabel={task ? "Lưu nhiệm vụ" : "Thêm nhiệm vụ"}
      pending={save.pending}
      problem={save.problem}
      onReload={onReload}
      onSubmit={(v) =>
        save.send({
          section: v.section || undefined,
          quarter: task && !known ? task.quarter : undefined,
          number: v.number.trim() || undefined,
          title: v.title.trim(),
          leads: sent(v.leads),
          coordinators: sent(v.coordinators),
          // A task that goes to another heading takes that heading's quarter, unless a time is named.
          time:
            v.time.kind === "kept" && v.section !== task?.section
              ? undefined
              : timeOf(v.time, task?.time && { ...task.time, eventOn: v.eventOn }),
          product: (v.product ?? undefined) as ProductKind | undefined,
          timeText: v.time.kind === "kept" ? task?.timeText : undefined,
          productText: task?.productText,
          note: v.note.trim() || undefined,
          raw: task?.raw,
          answersTaskId: v.answersTaskId?.id,
        })
      }
    >
      {printed && (
        <p>
          Kế hoạch đã ban hành: nội dung in trong văn bản giữ nguyên; sửa được đơn vị mà tên in chỉ
          đến, sản phẩm, ghi chú và ngày của sự kiện mà thời hạn tính theo.
        </p>
      )}
      <FieldRow>
        <SelectField
          label="Mục trong kế hoạch"
          options={
            known
              ? SECTIONS
              : [
                  ...SECTIONS,
                  { value: form.values.section, label: sectionLabel(form.values.section) },
                ]
          }
          disabled={printed}
          {...form.field("section")}
          onChange={(value) => form.set("section", value ?? "")}
        />
        <TextField
          label="Số thứ tự"
          required={false}
          disabled={printed}
          {...form.field("number")}
        />
      </FieldRow>
      <TextAreaField
        label="Nội dung công việc"
        rows={3}
        disabled={printed}
        {...form.field("title")}
      />
      {!printed && (
        <TimeFields
          values={form.values.time}
          onChange={(change) => form.set("time", { ...form.values.time, ...change })}
          kept={task?.time ? task.timeLabel : undefined}
          id={form.idOf("time")}
          error={form.errorAt("time")}
        />
      )}
      {countsFromEvent && (
        <DateField
          label={`Ngày của “${task?.time?.event ?? "sự kiện"}”`}
          hint="Để trống khi chưa rõ; hạn được tính khi có ngày"
          required={false}
          {...form.field("eventOn")}
        />
      )}
      <PartyEditor
        legend="Chủ trì"
        parties={form.values.leads}
        onChange={(parties) => form.set("leads", parties)}
        idOf={(at) => form.idOf(`leads.${at}.unitId`)}
        errorAt={(at) => form.errorAt(`leads.${at}.unitId`)}
      />
      <PartyEditor
        legend="Phối hợp"
        parties={form.values.coordinators}
        onChange={(parties) => form.set("coordinators", parties)}
        idOf={(at) => form.idOf(`coordinators.${at}.unitId`)}
        errorAt={(at) => form.errorAt(`coordinators.${at}.unitId`)}
      />
      <SelectField
        label="Sản phẩm"
        hint="Để trống thì hệ thống đoán theo nội dung"
        required={false}
        options={optionsOf(productLabels)}
        {...form.field("product")}
      />
      <ComboField
        label="Trả lời nhiệm vụ của tỉnh"
        hint="Kế hoạch của đơn vị: tìm nhiệm vụ trong kế hoạch của tỉnh mà việc này trả lời"
        required={false}
        searchKey={["search", "plan-tasks"]}
        search={searchTasks}
        {...form.field("answersTaskId")}
      />
      <TextAreaField label="Ghi chú" rows={2} required={false} {...form.field("note")} />
    </FormDialog>
  );
}
