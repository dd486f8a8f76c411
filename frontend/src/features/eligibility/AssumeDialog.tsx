import { FormDialog } from "@/ui/FormDialog";
import { CheckField } from "@/ui/fields/ChoiceField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { YearField } from "@/ui/fields/YearField";
import { useForm } from "@/ui/useForm";
import styles from "./eligibility.module.css";
import { gradeLabels, optionsOf, scopeLabels, workLabels } from "./labels";
import type { AssumedYear } from "./queries";

const OF_PEOPLE = [
  { code: "LDTT", label: "Lao động tiên tiến" },
  { code: "CSTD_CS", label: "Chiến sĩ thi đua cơ sở" },
  { code: "CSTD_TINH", label: "Chiến sĩ thi đua cấp tỉnh" },
  { code: "BK_TINH", label: "Bằng khen của UBND tỉnh" },
  { code: "BK_TTG", label: "Bằng khen của Thủ tướng Chính phủ" },
];

const OF_UNITS = [
  { code: "TTLDTT", label: "Tập thể lao động tiên tiến" },
  { code: "TTLDXS", label: "Tập thể lao động xuất sắc" },
  { code: "CO_TINH", label: "Cờ thi đua của UBND tỉnh" },
  { code: "BK_TINH", label: "Bằng khen của UBND tỉnh" },
];

interface Draft {
  year: number | null;
  grade: string | null;
  awards: string[];
  initiative: string | null;
  scope: string | null;
}

/** One year as it might be: how it is graded, what it brings. */
export function AssumeDialog({
  person,
  year,
  onAssume,
  onClose,
}: {
  person: boolean;
  year: number;
  onAssume: (one: AssumedYear) => void;
  onClose: () => void;
}) {
  const form = useForm<Draft>({
    initial: { year, grade: null, awards: [], initiative: null, scope: "CS" },
    problem: null,
    check: (draft) => ({
      year: !draft.year && "Hãy ghi năm",
      grade:
        !draft.grade &&
        draft.awards.length === 0 &&
        !draft.initiative &&
        "Hãy giả định ít nhất một điều",
    }),
  });
  return (
    <FormDialog<Draft>
      opened
      onClose={onClose}
      title="Giả định một năm"
      form={form}
      onSubmit={(draft) => {
        onAssume({
          year: draft.year ?? year,
          grade: (draft.grade || null) as AssumedYear["grade"],
          awards: draft.awards,
          initiative: (draft.initiative || null) as AssumedYear["initiative"],
          scope: draft.initiative ? (draft.scope as AssumedYear["scope"]) : null,
        });
        return true;
      }}
      submitLabel="Xem kết quả"
      pending={false}
      problem={null}
    >
      <YearField label="Năm" {...form.field("year")} />
      <SelectField
        label="Xếp loại"
        required={false}
        placeholder="Không giả định"
        options={optionsOf(gradeLabels)}
        {...form.field("grade")}
      />
      <fieldset className={styles.checks}>
        <legend className={styles.note}>Được tặng trong năm</legend>
        {(person ? OF_PEOPLE : OF_UNITS).map((one) => (
          <CheckField
            key={one.code}
            label={one.label}
            value={form.values.awards.includes(one.code)}
            onChange={(on) =>
              form.setValues((now) => ({
                ...now,
                awards: on
                  ? [...now.awards, one.code]
                  : now.awards.filter((code) => code !== one.code),
              }))
            }
          />
        ))}
      </fieldset>
      {person && (
        <FieldRow>
          <SelectField
            label="Sáng kiến, đề tài"
            required={false}
            placeholder="Không có"
            options={optionsOf(workLabels)}
            {...form.field("initiative")}
          />
          {form.values.initiative && (
            <SelectField
              label="Phạm vi được công nhận"
              options={optionsOf(scopeLabels)}
              {...form.field("scope")}
            />
          )}
        </FieldRow>
      )}
    </FormDialog>
  );
}
