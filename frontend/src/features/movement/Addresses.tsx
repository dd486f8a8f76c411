import { CheckField } from "@/ui/fields/ChoiceField";
import { ComboField } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { CloseIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import type { useForm } from "@/ui/useForm";
import type { MovementDraft } from "./content";
import { addressedKinds } from "./labels";
import styles from "./movement.module.css";
import { findUnits } from "./queries";

interface AddressesProps {
  form: ReturnType<typeof useForm<MovementDraft>>;
  blocks: readonly { id: string; name: string }[];
}

/** Whom the movement is sent to, and by when they answer. */
export function Addresses({ form, blocks }: AddressesProps) {
  const { scope, addressedKinds: kinds, addressedUnits: units } = form.values;
  return (
    <Section title="Nơi nhận và thời hạn">
      <div className={styles.targets}>
        <fieldset className={styles.kinds}>
          <legend>Gửi đến mọi đơn vị thuộc loại</legend>
          <p className={styles.label}>
            {scope === "UNIT"
              ? "Chỉ gồm đơn vị phát động và các đơn vị trực thuộc."
              : scope === "BLOCK"
                ? "Chỉ gồm thành viên của cụm, khối."
                : "Khi phát động, mỗi đơn vị nhận việc đăng ký tham gia ở trang Hôm nay."}
          </p>
          {addressedKinds.map(([kind, label]) => (
            <CheckField
              key={kind}
              label={label}
              value={kinds.includes(kind)}
              onChange={(on) =>
                form.set(
                  "addressedKinds",
                  on ? [...kinds, kind] : kinds.filter((one) => one !== kind),
                )
              }
            />
          ))}
        </fieldset>
        <ComboField
          label="Gửi đến từng đơn vị"
          required={false}
          searchKey={["unit", "combo"]}
          search={findUnits}
          value={null}
          onChange={(unit) => {
            if (unit && !units.some(({ id }) => id === unit.id))
              form.set("addressedUnits", [...units, unit]);
          }}
        />
        {units.length > 0 && (
          <ul className={styles.chips} aria-label="Các đơn vị được gửi">
            {units.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className={styles.chip}
                  onClick={() =>
                    form.set(
                      "addressedUnits",
                      units.filter(({ id }) => id !== one.id),
                    )
                  }
                >
                  {one.label}
                  <CloseIcon size={14} aria-hidden="true" />
                  <span className="sr-only">Bỏ</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <SelectField
          label="Gửi đến thành viên của cụm, khối"
          required={false}
          options={blocks.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field("addressedBlockId")}
        />
        <FieldRow>
          <DateField label="Hạn đăng ký" required={false} {...form.field("joinDue")} />
          <TextField
            label="Kỳ báo cáo"
            hint="Ví dụ: 6 tháng đầu năm 2026"
            required={false}
            {...form.field("reportPeriod")}
          />
          <DateField label="Hạn báo kết quả" required={false} {...form.field("reportDue")} />
        </FieldRow>
      </div>
    </Section>
  );
}
