import { Button } from "@/ui/Button";
import { CheckField, RadioField } from "@/ui/fields/ChoiceField";
import { ComboField } from "@/ui/fields/ComboField";
import { Section } from "@/ui/Section";
import type { Form } from "@/ui/useForm";
import type { RoundDraft } from "./content";
import { options, senders } from "./labels";
import { findUnits } from "./queries";
import styles from "./round.module.css";

/** Who may send dossiers: every unit, some kinds and listed ones, the blocks. */
export function SenderFields({ form }: { form: Form<RoundDraft> }) {
  const { senders: who, kinds, units } = form.values;
  return (
    <Section title="Ai được gửi">
      <div className={styles.stack}>
        <RadioField
          label="Đơn vị"
          options={[
            { value: "EVERY", label: "Mọi đơn vị" },
            { value: "SOME", label: "Chỉ một số loại hoặc một số đơn vị" },
            { value: "NOBODY", label: "Đơn vị không gửi, chỉ cụm, khối thi đua gửi" },
          ]}
          {...form.field("senders")}
        />
        {who === "SOME" && (
          <>
            <fieldset className={styles.kinds}>
              <legend>Loại đơn vị</legend>
              {options(senders).map(({ value, label }) => (
                <CheckField
                  key={value}
                  label={label}
                  value={kinds.includes(value)}
                  onChange={(on) =>
                    form.set("kinds", on ? [...kinds, value] : kinds.filter((one) => one !== value))
                  }
                />
              ))}
            </fieldset>
            <ComboField
              label="Thêm từng đơn vị"
              required={false}
              searchKey={["unit", "combo"]}
              search={findUnits}
              value={null}
              error={form.errorAt("units")}
              onChange={(unit) => {
                if (unit && !units.some((one) => one.id === unit.id)) {
                  form.set("units", [...units, unit]);
                }
              }}
            />
            {units.length > 0 && (
              <ul className={styles.plain}>
                {units.map((unit) => (
                  <li key={unit.id} className={styles.line}>
                    <span className={styles.grow}>{unit.label}</span>
                    <Button
                      small
                      tone="quiet"
                      onClick={() =>
                        form.set(
                          "units",
                          units.filter((one) => one.id !== unit.id),
                        )
                      }
                    >
                      Bỏ<span className="sr-only"> {unit.label}</span>
                    </Button>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
        <CheckField
          label="Cụm, khối thi đua gửi hồ sơ lập từ phiếu suy tôn"
          {...form.field("byBlocks")}
        />
      </div>
    </Section>
  );
}
