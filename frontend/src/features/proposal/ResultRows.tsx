import { Button } from "@/ui/Button";
import { TextField } from "@/ui/fields/TextField";
import { DeleteIcon, PlusIcon } from "@/ui/icons";
import type { Form } from "@/ui/useForm";
import styles from "./proposal.module.css";
import type { Report } from "./queries";
import { emptyResult, missingResults, type ReportValues, type ResultRow } from "./reportForm";

/** Targets against results; those of the pledge are there already. */
export function ResultRows({ report, form }: { report: Report; form: Form<ReportValues> }) {
  const rows = form.values.results;
  const known = missingResults(report, form.values);
  const change = (at: number, part: Partial<ResultRow>) => {
    form.set(
      "results",
      rows.map((row, i) => (i === at ? { ...row, ...part } : row)),
    );
    for (const name of Object.keys(part)) form.touch(`results.${at}.${name}`);
  };
  return (
    <div className={styles.rows}>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
        <fieldset key={i} className={styles.row}>
          <legend className="sr-only">Chỉ tiêu {i + 1}</legend>
          <div className={styles.rowHead}>
            <span>Chỉ tiêu {i + 1}</span>
            <Button
              small
              tone="quiet"
              icon={<DeleteIcon size={16} aria-hidden="true" />}
              onClick={() =>
                form.set(
                  "results",
                  rows.filter((_, at) => at !== i),
                )
              }
            >
              Bỏ<span className="sr-only"> chỉ tiêu {i + 1}</span>
            </Button>
          </div>
          <TextField
            label="Chỉ tiêu, nhiệm vụ"
            id={form.idOf(`results.${i}.indicator`)}
            error={form.errorAt(`results.${i}.indicator`)}
            value={row.indicator}
            onChange={(indicator) => change(i, { indicator })}
          />
          <div className={styles.three}>
            <TextField
              label="Chỉ tiêu đề ra"
              required={false}
              value={row.planned}
              onChange={(planned) => change(i, { planned })}
            />
            <TextField
              label="Kết quả"
              required={false}
              value={row.reached}
              onChange={(reached) => change(i, { reached })}
            />
            <TextField
              label="So sánh"
              required={false}
              placeholder="đạt 105 %"
              value={row.comparison}
              onChange={(comparison) => change(i, { comparison })}
            />
          </div>
        </fieldset>
      ))}
      <div className={styles.tools}>
        <Button
          small
          icon={<PlusIcon size={16} aria-hidden="true" />}
          onClick={() => form.set("results", [...rows, { ...emptyResult }])}
        >
          Thêm chỉ tiêu
        </Button>
        {known.length > 0 && (
          <Button small onClick={() => form.set("results", [...rows, ...known])}>
            Lấy {known.length} chỉ tiêu từ giao ước
          </Button>
        )}
      </div>
    </div>
  );
}
