import { CheckField } from "@/ui/fields/ChoiceField";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { Section } from "@/ui/Section";
import type { Form } from "@/ui/useForm";
import type { AwardDraft, RoundDraft } from "./content";
import { options, routes } from "./labels";
import type { AwardChoice } from "./queries";
import styles from "./round.module.css";

/** Which awards the round is on, each with its quota and its route. */
export function AwardChoices({
  form,
  choices,
  own,
}: {
  form: Form<RoundDraft>;
  choices: readonly AwardChoice[];
  /** A unit's own round: its council sits, or nobody does. */
  own: boolean;
}) {
  const chosen = form.values.awards;
  const change = (code: string, part: Partial<AwardDraft>) =>
    form.set(
      "awards",
      chosen.map((one) => (one.code === code ? { ...one, ...part } : one)),
    );
  const error = form.errorAt("awards");
  const ways = own
    ? [
        { value: "FULL_SESSION", label: "Hội đồng của đơn vị họp" },
        { value: "NO_COUNCIL", label: "Không qua Hội đồng" },
      ]
    : options(routes);
  return (
    <Section
      title="Danh hiệu, hình thức được xét"
      note={chosen.length > 0 ? `${chosen.length} đã chọn` : undefined}
    >
      <div id={form.idOf("awards")} tabIndex={-1} className={styles.stack}>
        {error && (
          <p role="alert" className={styles.error}>
            {error}
          </p>
        )}
        {choices.map((one) => {
          const at = chosen.find((award) => award.code === one.code);
          return (
            <div key={one.code} className={styles.choice}>
              <CheckField
                label={one.name}
                hint={one.unconfirmed ? "Thẩm quyền quyết định cần tỉnh xác nhận" : undefined}
                value={at !== undefined}
                onChange={(on) =>
                  form.set(
                    "awards",
                    on
                      ? [...chosen, { code: one.code, quota: null, route: "FULL_SESSION" }]
                      : chosen.filter((award) => award.code !== one.code),
                  )
                }
              />
              {at && (
                <div className={styles.choiceParts}>
                  <SelectField
                    label="Cách xét"
                    options={ways}
                    value={at.route}
                    onChange={(route) => change(one.code, { route })}
                  />
                  <NumberField
                    label="Chỉ tiêu"
                    whole
                    required={false}
                    value={at.quota}
                    onChange={(quota) => change(one.code, { quota })}
                  />
                </div>
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
