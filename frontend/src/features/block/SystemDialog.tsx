import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { cycleLabels, optionsOf } from "./labels";
import { type BlockSystem, blockKeys, findUnits, type SystemCycle } from "./queries";

interface Draft {
  name: string;
  ownerUnitId: ComboOption | null;
  ownerName: string;
  cycle: string | null;
  note: string;
}

interface SystemDialogProps {
  system: BlockSystem;
  onClose: () => void;
  onReload: () => unknown;
}

/** Says whose blocks these are and how their years run; the blocks follow the name. */
export function SystemDialog({ system, onClose, onReload }: SystemDialogProps) {
  const save = useMutationWithProblem({
    run: (draft: Draft) =>
      call(
        api.PUT("/api/v1/block-systems/{id}", {
          params: { path: { id: system.id } },
          headers: ifMatch(system.version),
          body: {
            name: draft.name.trim(),
            ownerUnitId: draft.ownerUnitId?.id ?? null,
            ownerName: draft.ownerUnitId ? null : draft.ownerName.trim() || null,
            cycle: draft.cycle as SystemCycle,
            note: draft.note.trim() || null,
          },
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done("Đã lưu thông tin hệ thống");
      onClose();
    },
  });
  const form = useForm<Draft>({
    initial: {
      name: system.name,
      ownerUnitId: system.ownerUnitId
        ? { id: system.ownerUnitId, label: system.ownerName ?? "" }
        : null,
      ownerName: system.ownerUnitId ? "" : (system.ownerName ?? ""),
      cycle: system.cycle,
      note: system.note ?? "",
    },
    problem: save.problem,
    check: ({ name }) => ({ name: !name.trim() && "Hãy ghi tên hệ thống" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Thông tin hệ thống cụm, khối"
      form={form}
      onSubmit={save.send}
      submitLabel="Lưu thông tin"
      pending={save.pending}
      problem={save.problem}
      onReload={() => {
        save.reset();
        onReload();
      }}
    >
      <TextField
        label="Tên hệ thống"
        hint="Đổi tên thì mọi cụm, khối của hệ thống theo tên mới"
        maxLength={200}
        {...form.field("name")}
      />
      <ComboField
        label="Đơn vị tổ chức"
        required={false}
        searchKey={["unit", "combo"]}
        search={findUnits}
        {...form.field("ownerUnitId")}
      />
      {!form.values.ownerUnitId && (
        <TextField
          label="Đơn vị tổ chức, ghi theo văn bản"
          hint="Khi chưa có trong danh sách đơn vị"
          required={false}
          maxLength={300}
          {...form.field("ownerName")}
        />
      )}
      <SelectField label="Kỳ thi đua" options={optionsOf(cycleLabels)} {...form.field("cycle")} />
      <TextAreaField label="Ghi chú" required={false} rows={3} {...form.field("note")} />
    </FormDialog>
  );
}
