import { Button } from "@/ui/Button";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { TextField } from "@/ui/fields/TextField";
import { DeleteIcon, PlusIcon } from "@/ui/icons";
import type { Form } from "@/ui/useForm";
import styles from "./proposal.module.css";
import type { Report } from "./queries";
import { type AwardRow, emptyAward, missingAwards, type ReportValues } from "./reportForm";

/** What was held before; the register's honours are there already. */
export function AwardRows({ report, form }: { report: Report; form: Form<ReportValues> }) {
  const rows = form.values.awards;
  const known = missingAwards(report, form.values);
  const change = (at: number, part: Partial<AwardRow>) => {
    form.set(
      "awards",
      rows.map((row, i) => (i === at ? { ...row, ...part } : row)),
    );
    for (const name of Object.keys(part)) form.touch(`awards.${at}.${name}`);
  };
  return (
    <div className={styles.rows}>
      {rows.length === 0 && (
        <p className={styles.itemMeta}>
          Sổ khen thưởng chưa ghi khen thưởng nào. Khen thưởng do nơi khác quyết định thì ghi thêm ở
          đây.
        </p>
      )}
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
        <fieldset key={i} className={styles.row}>
          <legend className="sr-only">Khen thưởng {i + 1}</legend>
          <div className={styles.rowHead}>
            <span>Khen thưởng {i + 1}</span>
            <Button
              small
              tone="quiet"
              icon={<DeleteIcon size={16} aria-hidden="true" />}
              onClick={() =>
                form.set(
                  "awards",
                  rows.filter((_, at) => at !== i),
                )
              }
            >
              Bỏ<span className="sr-only"> khen thưởng {i + 1}</span>
            </Button>
          </div>
          <div className={styles.stack}>
            <FieldRow>
              <NumberField
                label="Năm"
                year
                id={form.idOf(`awards.${i}.year`)}
                error={form.errorAt(`awards.${i}.year`)}
                value={row.year}
                onChange={(year) => change(i, { year })}
              />
              <TextField
                label="Danh hiệu, hình thức"
                id={form.idOf(`awards.${i}.award`)}
                error={form.errorAt(`awards.${i}.award`)}
                value={row.award}
                onChange={(award) => change(i, { award })}
              />
            </FieldRow>
            <FieldRow>
              <TextField
                label="Số quyết định"
                required={false}
                value={row.decisionNumber}
                onChange={(decisionNumber) => change(i, { decisionNumber })}
              />
              <DateField
                label="Ngày quyết định"
                required={false}
                id={form.idOf(`awards.${i}.decisionDate`)}
                error={form.errorAt(`awards.${i}.decisionDate`)}
                value={row.decisionDate}
                onChange={(decisionDate) => change(i, { decisionDate })}
              />
            </FieldRow>
            <TextField
              label="Cơ quan quyết định"
              required={false}
              value={row.authority}
              onChange={(authority) => change(i, { authority })}
            />
          </div>
        </fieldset>
      ))}
      <div className={styles.tools}>
        <Button
          small
          icon={<PlusIcon size={16} aria-hidden="true" />}
          onClick={() => form.set("awards", [...rows, { ...emptyAward }])}
        >
          Thêm khen thưởng
        </Button>
        {known.length > 0 && (
          <Button small onClick={() => form.set("awards", [...rows, ...known])}>
            Lấy {known.length} khen thưởng từ sổ
          </Button>
        )}
      </div>
    </div>
  );
}
