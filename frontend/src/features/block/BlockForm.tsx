import { searchUnits } from "@/api/units";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { Section } from "@/ui/Section";
import type { Form } from "@/ui/useForm";
import styles from "./block.module.css";
import { kindLabels, levelLabels, optionsOf } from "./labels";
import {
  type Block,
  type BlockContent,
  type BlockKind,
  type BlockLevel,
  searchBlocks,
} from "./queries";

export interface BlockValues {
  name: string;
  system: string;
  level: string | null;
  kind: string | null;
  ownerUnitId: ComboOption | null;
  parentId: ComboOption | null;
  predecessorId: ComboOption | null;
  foundingNumber: string;
  foundingDate: string | null;
  foundingIssuer: string;
  note: string;
}

export const emptyBlock: BlockValues = {
  name: "",
  system: "Cụm, khối thi đua thuộc tỉnh Cao Bằng",
  level: "PROVINCIAL",
  kind: "SECTOR_BLOCK",
  ownerUnitId: null,
  parentId: null,
  predecessorId: null,
  foundingNumber: "",
  foundingDate: null,
  foundingIssuer: "",
  note: "",
};

export function valuesOf(block: Block): BlockValues {
  return {
    name: block.name,
    system: block.system,
    level: block.level,
    kind: block.kind,
    ownerUnitId: block.owner ? { id: block.owner.unitId, label: block.owner.unitName } : null,
    parentId: block.parent ? { id: block.parent.id, label: block.parent.name } : null,
    predecessorId: block.predecessor
      ? { id: block.predecessor.id, label: block.predecessor.name }
      : null,
    foundingNumber: block.founding?.number ?? "",
    foundingDate: block.founding?.date ?? null,
    foundingIssuer: block.founding?.issuer ?? "",
    note: block.note ?? "",
  };
}

export function contentOf(v: BlockValues): BlockContent {
  return {
    name: v.name.trim(),
    system: v.system.trim(),
    level: v.level as BlockLevel,
    kind: v.kind as BlockKind,
    ownerUnitId: v.ownerUnitId?.id,
    parentId: v.parentId?.id,
    predecessorId: v.predecessorId?.id,
    founding: v.foundingNumber.trim()
      ? {
          number: v.foundingNumber.trim(),
          date: v.foundingDate ?? undefined,
          issuer: v.foundingIssuer.trim() || undefined,
        }
      : undefined,
    note: v.note.trim() || undefined,
  };
}

export function checkBlock(v: BlockValues) {
  return {
    name: !v.name.trim() && "Hãy ghi tên cụm, khối",
    system: !v.system.trim() && "Hãy ghi hệ thống cụm, khối",
    ownerUnitId: v.level === "INSIDE_UNIT" && !v.ownerUnitId && "Hãy chọn đơn vị tổ chức",
  };
}

/** What a block is, apart from its years. */
export function BlockFields({ form }: { form: Form<BlockValues> }) {
  return (
    <div>
      <Section title="Cụm, khối">
        <div className={styles.stack}>
          <TextField
            label="Tên gọi"
            hint="Như ghi trong quyết định, ví dụ Khối thi đua số 5"
            {...form.field("name")}
          />
          <TextField
            label="Hệ thống"
            hint="Hai khối cùng số ở hai hệ thống là hai khối khác nhau"
            {...form.field("system")}
          />
          <FieldRow>
            <RadioField label="Loại" options={optionsOf(kindLabels)} {...form.field("kind")} />
            <RadioField label="Phạm vi" options={optionsOf(levelLabels)} {...form.field("level")} />
          </FieldRow>
          <ComboField
            label="Đơn vị tổ chức"
            required={form.values.level === "INSIDE_UNIT"}
            searchKey={["unit", "combo"]}
            search={searchUnits}
            {...form.field("ownerUnitId")}
          />
        </div>
      </Section>
      <Section title="Quyết định thành lập và liên hệ">
        <div className={styles.stack}>
          <FieldRow>
            <TextField
              label="Số, ký hiệu quyết định thành lập"
              required={false}
              {...form.field("foundingNumber")}
            />
            <DateField label="Ngày ký" required={false} {...form.field("foundingDate")} />
          </FieldRow>
          <TextField label="Cơ quan ban hành" required={false} {...form.field("foundingIssuer")} />
          <FieldRow>
            <ComboField
              label="Nằm trong cụm"
              required={false}
              searchKey={["block", "combo"]}
              search={searchBlocks}
              {...form.field("parentId")}
            />
            <ComboField
              label="Kế thừa từ"
              required={false}
              searchKey={["block", "combo"]}
              search={searchBlocks}
              {...form.field("predecessorId")}
            />
          </FieldRow>
          <TextAreaField label="Ghi chú" rows={3} required={false} {...form.field("note")} />
        </div>
      </Section>
    </div>
  );
}
