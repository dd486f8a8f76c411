import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { useGo } from "@/ui/RouteLink";
import { useForm } from "@/ui/useForm";
import { kindLabels, levelLabels, optionsOf } from "./labels";
import { type BlockContent, type BlockKind, type BlockLevel, blockKeys } from "./queries";

/** A block is known by its system, level and official name; its members belong to a year. */
function NewBlockPage() {
  const go = useGo();
  const create = useMutationWithProblem({
    run: (body: BlockContent, intent) =>
      call(api.POST("/api/v1/blocks", { body, headers: idempotency(intent.idempotencyKey) })),
    refreshes: [blockKeys.all],
    done: ({ id }) => go(`/cum-khoi/${id}/nam/moi`, { replace: true }),
  });
  const form = useForm({
    initial: {
      name: "",
      system: "Cụm, khối thi đua thuộc tỉnh Cao Bằng",
      level: "PROVINCIAL" as string | null,
      kind: "SECTOR_BLOCK" as string | null,
      note: "",
    },
    problem: create.problem,
    check: ({ name, system }) => ({
      name: !name.trim() && "Hãy ghi tên chính thức của cụm, khối",
      system: !system.trim() && "Hãy ghi hệ thống",
    }),
  });
  return (
    <FormPage
      title="Thêm cụm, khối thi đua"
      crumbs={[{ label: "Cụm, khối thi đua", to: paths.blocks }]}
      form={form}
      onSubmit={(values) =>
        create.send({
          name: values.name.trim(),
          system: values.system.trim(),
          level: values.level as BlockLevel,
          kind: values.kind as BlockKind,
          note: values.note.trim() || null,
        })
      }
      submitLabel="Lưu, ghi thành viên"
      pending={create.pending}
      problem={create.problem}
      cancelTo={paths.blocks}
    >
      <TextField label="Tên chính thức" hint="Ví dụ: Khối thi đua số 5" {...form.field("name")} />
      <TextField
        label="Hệ thống"
        hint="Hai khối cùng số ở hai hệ thống là hai khối khác nhau"
        {...form.field("system")}
      />
      <FieldRow>
        <SelectField label="Cấp" options={optionsOf(levelLabels)} {...form.field("level")} />
        <SelectField label="Loại" options={optionsOf(kindLabels)} {...form.field("kind")} />
      </FieldRow>
      <TextAreaField label="Ghi chú" required={false} {...form.field("note")} />
    </FormPage>
  );
}

export { NewBlockPage as Component };
