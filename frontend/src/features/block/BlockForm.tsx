import { FormPage } from "@/ui/FormPage";
import { ComboField } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import type { Crumb } from "@/ui/PageHeader";
import type { ShownProblem } from "@/ui/problem";
import type { Form } from "@/ui/useForm";
import type { Versions } from "@/ui/useVersions";
import type { BlockDraft } from "./blockDraft";
import { kindLabels, levelLabels, mandateLabels, optionsOf } from "./labels";
import { findBlocks, findUnits } from "./queries";

interface BlockFormProps {
  title: string;
  crumbs: Crumb[];
  form: Form<BlockDraft>;
  onSubmit: (draft: BlockDraft) => unknown;
  submitLabel: string;
  pending: boolean;
  problem: ShownProblem | null;
  versions?: Versions<BlockDraft>;
  cancelTo: string;
}

/** What a block is through the years; its members belong to a year. */
export function BlockForm({ form, ...page }: BlockFormProps) {
  return (
    <FormPage form={form} {...page}>
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
      <ComboField
        label="Đơn vị tổ chức"
        hint="Bắt buộc với khối trong cơ quan, đơn vị"
        required={form.values.level === "INSIDE_UNIT" && !form.values.ownerName.trim()}
        searchKey={["unit", "combo"]}
        search={findUnits}
        {...form.field("ownerUnitId")}
      />
      <FieldRow>
        <TextField
          label="Đơn vị tổ chức, ghi theo văn bản"
          hint="Khi chưa có trong danh sách đơn vị"
          required={false}
          {...form.field("ownerName")}
        />
        <SelectField
          label="Hình thức tổ chức"
          placeholder="Chưa rõ"
          required={false}
          options={optionsOf(mandateLabels)}
          {...form.field("mandate")}
        />
      </FieldRow>
      <TextAreaField
        label="Tên gọi khác"
        hint="Mỗi tên một dòng; tìm theo tên nào cũng thấy"
        required={false}
        rows={2}
        {...form.field("aliases")}
      />
      <FieldRow>
        <ComboField
          label="Thuộc cụm"
          required={false}
          searchKey={["block", "combo"]}
          search={findBlocks}
          {...form.field("parentId")}
        />
        <ComboField
          label="Tiếp nối cụm, khối"
          hint="Khi đổi tên hoặc chia lại"
          required={false}
          searchKey={["block", "combo"]}
          search={findBlocks}
          {...form.field("predecessorId")}
        />
      </FieldRow>
      {form.values.predecessorId && (
        <TextField
          label="Văn bản ghi việc tiếp nối"
          hint="Chỉ ghi tiếp nối khi có văn bản nói rõ"
          required={false}
          {...form.field("predecessorBasis")}
        />
      )}
      <FieldRow>
        <TextField
          label="Số quyết định thành lập"
          required={false}
          {...form.field("foundingNumber")}
        />
        <DateField label="Ngày thành lập" required={false} {...form.field("foundingDate")} />
      </FieldRow>
      <TextField
        label="Cơ quan ban hành quyết định thành lập"
        required={false}
        {...form.field("foundingIssuer")}
      />
      <TextAreaField label="Ghi chú" required={false} {...form.field("note")} />
    </FormPage>
  );
}
