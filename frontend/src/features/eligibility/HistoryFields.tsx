import { Button } from "@/ui/Button";
import { CheckField } from "@/ui/fields/ChoiceField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { YearField } from "@/ui/fields/YearField";
import { DeleteIcon, PlusIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import type { Form } from "@/ui/useForm";
import { type CheckDraft, YEAR_TITLES, yearsTo } from "./check";
import styles from "./eligibility.module.css";
import {
  gradeLabels,
  meritLabels,
  optionsOf,
  restrictionLabels,
  scopeLabels,
  workLabels,
} from "./labels";
import type { Award } from "./queries";

type Rows = "awards" | "works" | "stops";

/** What the subject has behind it: years, awards, initiatives, and what stands in the way. */
export function HistoryFields({ form, awards }: { form: Form<CheckDraft>; awards: Award[] }) {
  const { values } = form;
  const person = values.kind === "INDIVIDUAL";
  const change = <K extends Rows>(name: K, at: number, part: Partial<CheckDraft[K][number]>) =>
    form.set(
      name,
      values[name].map((one, index) => (index === at ? { ...one, ...part } : one)) as CheckDraft[K],
    );
  const remove = (name: Rows, at: number) =>
    form.set(name, values[name].filter((_, index) => index !== at) as CheckDraft[typeof name]);
  const nextKey = (name: Rows) => Math.max(0, ...values[name].map((one) => one.key)) + 1;
  const add = (label: string, onClick: () => void) => (
    <Button icon={<PlusIcon size={16} aria-hidden="true" />} onClick={onClick}>
      {label}
    </Button>
  );
  const drop = (label: string, name: Rows, at: number) => (
    <div>
      <Button
        small
        tone="quiet"
        icon={<DeleteIcon size={16} aria-hidden="true" />}
        aria-label={`Bỏ ${label} ${at + 1}`}
        onClick={() => remove(name, at)}
      >
        Bỏ
      </Button>
    </div>
  );
  return (
    <>
      <Section title="Kết quả từng năm">
        <div className={styles.rows}>
          {values.years.map((one, at) => (
            <fieldset key={one.year} className={styles.row} aria-label={`Năm ${one.year}`}>
              <SelectField
                label={`Xếp loại năm ${one.year}`}
                required={false}
                placeholder="Chưa có"
                options={optionsOf(gradeLabels)}
                value={one.grade}
                onChange={(grade) =>
                  form.set(
                    "years",
                    values.years.map((y, index) => (index === at ? { ...y, grade } : y)),
                  )
                }
              />
              {person && (
                <div className={styles.checks}>
                  {(["ldtt", "cstdCs"] as const).map((title) => (
                    <CheckField
                      key={title}
                      label={title === "ldtt" ? "Lao động tiên tiến" : "Chiến sĩ thi đua cơ sở"}
                      value={one[title]}
                      onChange={(held) =>
                        form.set(
                          "years",
                          values.years.map((y, index) =>
                            index === at ? { ...y, [title]: held } : y,
                          ),
                        )
                      }
                    />
                  ))}
                </div>
              )}
            </fieldset>
          ))}
        </div>
        {add("Thêm năm trước đó", () =>
          form.set("years", yearsTo(values.year ?? 2025, values.years.length + 1, values.years)),
        )}
      </Section>
      <Section title="Danh hiệu, hình thức khen thưởng khác đã có">
        <div className={styles.rows}>
          {values.awards.map((one, at) => (
            <div key={one.key} className={styles.row}>
              <FieldRow>
                <SelectField
                  label="Danh hiệu, hình thức"
                  options={awards
                    .filter((award) => !YEAR_TITLES.includes(award.code))
                    .map((award) => ({ value: award.code, label: award.shortName }))}
                  value={one.code}
                  onChange={(code) => change("awards", at, { code })}
                />
                <YearField
                  label="Năm"
                  value={one.year}
                  onChange={(year) => change("awards", at, { year })}
                />
                <SelectField
                  label="Loại hình"
                  options={optionsOf(meritLabels)}
                  value={one.type}
                  onChange={(type) => change("awards", at, { type })}
                />
              </FieldRow>
              {drop("khen thưởng", "awards", at)}
            </div>
          ))}
        </div>
        {add("Thêm khen thưởng", () =>
          form.set("awards", [
            ...values.awards,
            { key: nextKey("awards"), code: null, year: null, type: "CONG_TRANG" },
          ]),
        )}
      </Section>
      {person && (
        <Section title="Sáng kiến, đề tài">
          <div className={styles.rows}>
            {values.works.map((one, at) => (
              <div key={one.key} className={styles.row}>
                <FieldRow>
                  <SelectField
                    label="Loại"
                    options={optionsOf(workLabels)}
                    value={one.kind}
                    onChange={(kind) => change("works", at, { kind })}
                  />
                  <YearField
                    label="Năm công nhận"
                    value={one.year}
                    onChange={(year) => change("works", at, { year })}
                  />
                  <SelectField
                    label="Phạm vi ảnh hưởng"
                    required={false}
                    placeholder="Chưa công nhận"
                    options={optionsOf(scopeLabels)}
                    value={one.scope}
                    onChange={(scope) => change("works", at, { scope })}
                  />
                </FieldRow>
                {drop("sáng kiến", "works", at)}
              </div>
            ))}
          </div>
          {add("Thêm sáng kiến, đề tài", () =>
            form.set("works", [
              ...values.works,
              { key: nextKey("works"), year: values.year, kind: "SK", scope: "CS" },
            ]),
          )}
        </Section>
      )}
      <Section title="Kỷ luật, thanh tra, đơn thư">
        <div className={styles.rows}>
          {values.stops.map((one, at) => (
            <div key={one.key} className={styles.row}>
              <SelectField
                label="Việc gì"
                options={optionsOf(restrictionLabels)}
                value={one.kind}
                onChange={(kind) => change("stops", at, { kind })}
              />
              <FieldRow>
                <DateField
                  label="Từ ngày"
                  required={false}
                  value={one.from}
                  onChange={(from) => change("stops", at, { from })}
                />
                <DateField
                  label="Đến ngày"
                  hint="Bỏ trống khi chưa kết thúc"
                  required={false}
                  value={one.to}
                  onChange={(to) => change("stops", at, { to })}
                />
              </FieldRow>
              {drop("việc", "stops", at)}
            </div>
          ))}
        </div>
        {add("Thêm việc đang xem xét", () =>
          form.set("stops", [
            ...values.stops,
            { key: nextKey("stops"), kind: "COMPLAINT", from: null, to: null },
          ]),
        )}
      </Section>
    </>
  );
}
