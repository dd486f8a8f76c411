import type { ReactNode } from "react";
import { Button } from "@/ui/Button";
import { CheckField } from "@/ui/fields/ChoiceField";
import { ComboField } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { DeleteIcon, PlusIcon } from "@/ui/icons";
import type { Form } from "@/ui/useForm";
import { optionsOf } from "../labels";
import { findUnits } from "../reorganisations";
import styles from "../unit.module.css";
import { type CareerDraft, newService, newWork, type WorkDraft } from "./careerDraft";
import { cadreLabels, groupLabels, serviceLabels } from "./labels";

type Lists = { [K in keyof CareerDraft]: CareerDraft[K][number] };

/** Props of one field of one row: value, change, error. */
function rowField<L extends keyof CareerDraft, P extends keyof Lists[L] & string>(
  form: Form<CareerDraft>,
  list: L,
  at: number,
  part: P,
) {
  const path = `${list}.${at}.${part}`;
  const rows = form.values[list] as Lists[L][];
  return {
    id: form.idOf(path),
    value: (rows[at] as Lists[L])[part],
    error: form.errorAt(path),
    onChange: (value: Lists[L][P]) => {
      form.set(
        list,
        rows.map((row, index) =>
          index === at ? { ...row, [part]: value } : row,
        ) as CareerDraft[L],
      );
      form.touch(path);
    },
  };
}

interface RowsProps {
  form: Form<CareerDraft>;
}

function Row({
  name,
  onRemove,
  children,
}: {
  name: string;
  onRemove: (() => void) | null;
  children: ReactNode;
}) {
  return (
    <fieldset className={styles.begun}>
      <legend className="sr-only">{name}</legend>
      <div className={styles.begunHead}>
        <b>{name}</b>
        {onRemove && (
          <Button small aria-label={`Bỏ ${name.toLowerCase()}`} onClick={onRemove}>
            <DeleteIcon size={16} aria-hidden="true" />
          </Button>
        )}
      </div>
      <div className={styles.fields}>{children}</div>
    </fieldset>
  );
}

/** Places of work; what has no last day counts as the present one. */
export function PostingRows({ form }: RowsProps) {
  const { postings } = form.values;
  return (
    <div className={styles.rows}>
      {postings.map((row, at) => (
        <Row
          key={row.key}
          name={`Vị trí ${at + 1}`}
          onRemove={
            postings.length > 1
              ? () =>
                  form.set(
                    "postings",
                    postings.filter((_, index) => index !== at),
                  )
              : null
          }
        >
          <PostingFields
            row={row}
            field={(part) => rowField(form, "postings", at, part)}
            organisation
          />
        </Row>
      ))}
      <Button
        className={styles.add}
        icon={<PlusIcon size={16} aria-hidden="true" />}
        onClick={() => form.set("postings", [...postings, newWork()])}
      >
        Thêm vị trí công tác
      </Button>
    </div>
  );
}

/** Fields of one place of work. */
export function PostingFields({
  row,
  field,
  organisation,
}: {
  row: WorkDraft;
  field: <P extends keyof WorkDraft>(
    part: P,
  ) => {
    id: string;
    value: WorkDraft[P];
    error: string | undefined;
    onChange: (value: WorkDraft[P]) => void;
  };
  organisation?: boolean;
}) {
  return (
    <>
      <ComboField
        label="Đơn vị"
        required={!organisation}
        hint="Người không thuộc cơ quan nào thì chọn xã, phường nơi cư trú"
        searchKey={["unit", "living"]}
        search={findUnits}
        {...field("unitId")}
      />
      {organisation && !row.unitId && (
        <TextField
          label="Nơi công tác ngoài danh mục"
          required={false}
          {...field("organisation")}
        />
      )}
      <CheckField label="Thuộc biên chế, lao động của đơn vị này" {...field("employed")} />
      <TextField label="Chức vụ, chức danh" required={false} {...field("position")} />
      <FieldRow>
        <SelectField
          label="Nhóm đối tượng khen thưởng"
          hint="Theo biểu 0602, 0603"
          options={optionsOf(groupLabels)}
          {...field("recipientGroup")}
        />
        <SelectField
          label="Cấp quản lý cán bộ"
          required={false}
          options={optionsOf(cadreLabels)}
          {...field("cadreLevel")}
        />
      </FieldRow>
      <FieldRow>
        <DateField label="Từ ngày" required={false} {...field("from")} />
        <DateField label="Đến hết ngày" required={false} {...field("to")} />
      </FieldRow>
      <TextField
        label="Quyết định"
        required={false}
        hint="Số, ngày, cơ quan ban hành"
        {...field("decision")}
      />
    </>
  );
}

/** Years some medals count. */
export function ServiceRows({ form }: RowsProps) {
  const { services } = form.values;
  return (
    <div className={styles.rows}>
      {services.map((row, at) => (
        <Row
          key={row.key}
          name={`Thời gian ${at + 1}`}
          onRemove={() =>
            form.set(
              "services",
              services.filter((_, index) => index !== at),
            )
          }
        >
          <SelectField
            label="Loại thời gian"
            options={optionsOf(serviceLabels)}
            {...rowField(form, "services", at, "kind")}
          />
          <TextField
            label="Chức vụ, lực lượng hoặc ngành"
            {...rowField(form, "services", at, "title")}
          />
          <FieldRow>
            <DateField label="Từ ngày" {...rowField(form, "services", at, "from")} />
            <DateField
              label="Đến hết ngày"
              required={false}
              {...rowField(form, "services", at, "to")}
            />
          </FieldRow>
          {row.kind === "OFFICE" && (
            <NumberField
              label="Số nhiệm kỳ"
              required={false}
              whole
              {...rowField(form, "services", at, "terms")}
            />
          )}
          <TextField label="Căn cứ" required={false} {...rowField(form, "services", at, "proof")} />
        </Row>
      ))}
      <Button
        className={styles.add}
        icon={<PlusIcon size={16} aria-hidden="true" />}
        onClick={() => form.set("services", [...services, newService()])}
      >
        Thêm thời gian được tính
      </Button>
    </div>
  );
}
