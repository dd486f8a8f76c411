import { useState } from "react";
import { Button } from "@/ui/Button";
import { FormDialog } from "@/ui/FormDialog";
import { CheckField } from "@/ui/fields/ChoiceField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";
import { DeleteIcon, PlusIcon } from "@/ui/icons";
import type { ShownProblem } from "@/ui/problem";
import { useForm } from "@/ui/useForm";
import styles from "./meeting.module.css";
import type { AttendanceLine, Person } from "./queries";

interface Row {
  organisation: string;
  name: string;
  position: string;
  voting: boolean;
}

/** People of one unit, or the guests when there is no unit. */
export function PeopleDialog({
  unit,
  people,
  onClose,
  save,
  pending,
  problem,
}: {
  unit: AttendanceLine | null;
  people: Person[];
  onClose: () => void;
  save: (people: Person[]) => Promise<boolean>;
  pending: boolean;
  problem: ShownProblem | null;
}) {
  const unitId = unit?.unitId ?? null;
  const others = people.filter((one) => one.unitId !== unitId);
  const empty: Row = { organisation: "", name: "", position: "", voting: unit !== null };
  const [sent, setSent] = useState(false);
  const form = useForm<{ rows: Row[] }>({
    initial: {
      rows: people
        .filter((one) => one.unitId === unitId)
        .map((one) => ({
          organisation: one.organisation ?? "",
          name: one.name ?? "",
          position: one.position ?? "",
          voting: one.voting,
        }))
        .concat(people.some((one) => one.unitId === unitId) ? [] : [empty]),
    },
    problem: sent ? problem : null,
    check: ({ rows }) =>
      Object.fromEntries(
        rows.map((row, i) =>
          unit
            ? [`rows.${i}.name`, !row.name.trim() && "Hãy ghi họ tên"]
            : [`rows.${i}.organisation`, !row.organisation.trim() && "Hãy ghi cơ quan"],
        ),
      ),
  });
  const { rows } = form.values;
  const change = (at: number, part: Partial<Row>) => {
    form.set(
      "rows",
      rows.map((row, i) => (i === at ? { ...row, ...part } : row)),
    );
    for (const name of Object.keys(part)) form.touch(`rows.${at}.${name}`);
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={unit ? `Người dự của ${unit.unitName}` : "Khách mời"}
      form={form}
      onSubmit={async ({ rows: now }) => {
        setSent(true);
        const mine = now.map((row) => ({
          unitId,
          organisation: unit ? null : row.organisation.trim(),
          name: row.name.trim() || null,
          position: row.position.trim() || null,
          voting: unit !== null && row.voting,
        }));
        const done = await save([...others, ...mine]);
        if (done) onClose();
        return done;
      }}
      submitLabel="Lưu"
      pending={pending}
      problem={sent ? problem : null}
      size={680}
    >
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own until they are saved
        <div key={i} className={styles.person}>
          {!unit && (
            <TextField
              label="Cơ quan"
              id={form.idOf(`rows.${i}.organisation`)}
              error={form.errorAt(`rows.${i}.organisation`)}
              value={row.organisation}
              onChange={(organisation) => change(i, { organisation })}
            />
          )}
          <FieldRow>
            <TextField
              label="Họ và tên"
              id={form.idOf(`rows.${i}.name`)}
              error={form.errorAt(`rows.${i}.name`)}
              required={unit !== null}
              value={row.name}
              onChange={(name) => change(i, { name })}
            />
            <TextField
              label="Chức vụ"
              required={false}
              value={row.position}
              onChange={(position) => change(i, { position })}
            />
          </FieldRow>
          <div className={styles.personFoot}>
            {unit && (
              <CheckField
                label="Đại biểu có quyền bỏ phiếu"
                value={row.voting}
                onChange={(voting) => change(i, { voting })}
              />
            )}
            <Button
              small
              tone="quiet"
              icon={<DeleteIcon size={15} aria-hidden="true" />}
              aria-label={`Bỏ dòng ${i + 1}`}
              onClick={() =>
                form.set(
                  "rows",
                  rows.filter((_, at) => at !== i),
                )
              }
            >
              Bỏ
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          small
          icon={<PlusIcon size={15} aria-hidden="true" />}
          onClick={() => form.set("rows", [...rows, empty])}
        >
          {unit ? "Thêm người dự" : "Thêm khách mời"}
        </Button>
      </div>
    </FormDialog>
  );
}
