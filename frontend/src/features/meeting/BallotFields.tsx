import { api, call } from "@/api/client";
import { Button } from "@/ui/Button";
import { CheckField, RadioField } from "@/ui/fields/ChoiceField";
import { ComboField } from "@/ui/fields/ComboField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { DeleteIcon, PlusIcon } from "@/ui/icons";
import type { Form } from "@/ui/useForm";
import styles from "./ballot.module.css";
import type { BallotValues, CandidateRow, TellerRow } from "./ballotForm";

type FormOf = Form<BallotValues>;

/** Units to tick, or the questions put to the vote. */
export function CandidatesField({ form }: { form: FormOf }) {
  const { candidates, purpose } = form.values;
  const set = (rows: CandidateRow[]) => form.set("candidates", rows);
  const change = (at: number, part: Partial<CandidateRow>) =>
    set(candidates.map((row, i) => (i === at ? { ...row, ...part } : row)));
  const own = form.errors.filter((one) => one.path?.startsWith("candidates"));
  if (purpose === "APPROVE") {
    return (
      <fieldset className={styles.votes} id={form.idOf("candidates")} tabIndex={-1}>
        <legend>Nội dung xin ý kiến</legend>
        {candidates.map((row, i) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: questions have no name of their own until they are saved
            key={i}
            label={`Nội dung ${i + 1}`}
            id={form.idOf(`candidates.${i}.unitId`)}
            error={form.errorAt(`candidates.${i}.unitId`)}
            value={row.name}
            onChange={(name) => {
              change(i, { name });
              form.touch(`candidates.${i}.unitId`);
            }}
          />
        ))}
        <div>
          <Button
            small
            icon={<PlusIcon size={15} aria-hidden="true" />}
            onClick={() => set([...candidates, { unitId: null, name: "", on: true }])}
          >
            Thêm nội dung
          </Button>
        </div>
      </fieldset>
    );
  }
  return (
    <fieldset className={styles.votes} id={form.idOf("candidates")} tabIndex={-1}>
      <legend>Danh sách trên phiếu</legend>
      {own.map((one) => (
        <p key={one.message} className={styles.fieldError}>
          {one.message}
        </p>
      ))}
      <div>
        {candidates.map((row, i) => (
          <CheckField
            key={row.unitId}
            label={row.name}
            value={row.on}
            onChange={(on) => change(i, { on })}
          />
        ))}
      </div>
      {purpose === "ACCLAIM" && (
        <ComboField
          label="Thêm đơn vị khác vào danh sách"
          hint="Ví dụ một phòng, đơn vị trực thuộc của đơn vị thành viên"
          required={false}
          value={null}
          searchKey={["unit", "combo"]}
          search={searchUnits}
          onChange={(unit) => {
            if (!unit || candidates.some((row) => row.unitId === unit.id)) return;
            set([...candidates, { unitId: unit.id, name: unit.label, on: true }]);
          }}
        />
      )}
    </fieldset>
  );
}

async function searchUnits(q: string) {
  const page = await call(api.GET("/api/v1/units", { params: { query: { q, size: 12 } } }));
  return page.items.map((one) => ({
    id: one.id,
    label: one.name,
    note: one.parentName ?? one.kindLabel,
  }));
}

/** The counting team. */
export function TellersField({ form }: { form: FormOf }) {
  const { tellers } = form.values;
  const set = (rows: TellerRow[]) => form.set("tellers", rows);
  const change = (at: number, part: Partial<TellerRow>) =>
    set(tellers.map((row, i) => (i === at ? { ...row, ...part } : row)));
  return (
    <fieldset className={styles.votes} id={form.idOf("tellers")} tabIndex={-1}>
      <legend>Tổ kiểm phiếu</legend>
      {tellers.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tellers have no name of their own until they are saved
        <div key={i} className={styles.teller}>
          <FieldRow>
            <TextField
              label="Họ và tên"
              id={form.idOf(`tellers.${i}.name`)}
              error={form.errorAt(`tellers.${i}.name`)}
              value={row.name}
              onChange={(name) => change(i, { name })}
            />
            <TextField
              label="Nhiệm vụ"
              required={false}
              value={row.role}
              onChange={(role) => change(i, { role })}
            />
            <TextField
              label="Đơn vị"
              required={false}
              value={row.unitName}
              onChange={(unitName) => change(i, { unitName })}
            />
          </FieldRow>
          {tellers.length > 1 && (
            <Button
              small
              tone="quiet"
              icon={<DeleteIcon size={15} aria-hidden="true" />}
              aria-label={`Bỏ người kiểm phiếu ${i + 1}`}
              onClick={() => set(tellers.filter((_, at) => at !== i))}
            >
              Bỏ
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button
          small
          icon={<PlusIcon size={15} aria-hidden="true" />}
          onClick={() => set([...tellers, { name: "", role: "Tổ viên", unitName: "" }])}
        >
          Thêm người
        </Button>
      </div>
    </fieldset>
  );
}

const SHARES = [
  { value: ">50%", label: "Quá nửa (trên 50 %)" },
  { value: "2/3", label: "Từ 2/3 trở lên" },
  { value: "75%", label: "Từ 75 % trở lên" },
  { value: "80%", label: "Từ 80 % trở lên" },
  { value: "90%", label: "Từ 90 % trở lên" },
  { value: "100%", label: "Tất cả" },
];

/** The rules: filled with those in force, for the block's own regulation to change. */
export function RulesFields({ form }: { form: FormOf }) {
  const { values } = form;
  const shares = (now: string | null) =>
    now && !SHARES.some((one) => one.value === now)
      ? [...SHARES, { value: now, label: now }]
      : SHARES;
  return (
    <details className={styles.rules}>
      <summary>Quy định của lượt biểu quyết (đã điền theo quy định đang dùng)</summary>
      <div className={styles.rulesBody}>
        <FieldRow>
          <SelectField
            label="Tỷ lệ cần đạt"
            options={shares(values.threshold)}
            {...form.field("threshold")}
          />
          <SelectField
            label="Số đơn vị dự họp tối thiểu"
            options={shares(values.quorum)}
            {...form.field("quorum")}
          />
        </FieldRow>
        <RadioField
          label="Tỷ lệ tính trên"
          options={[
            { value: "PRESENT", label: "Số đơn vị có mặt" },
            { value: "ALL", label: "Tất cả đơn vị thành viên, kể cả vắng mặt" },
          ]}
          {...form.field("thresholdBase")}
        />
        <CheckField
          label="Đơn vị được bỏ phiếu cho chính mình"
          hint="Với phiếu kín, quy định này chỉ được ghi lại, không kiểm tra được trên từng phiếu"
          {...form.field("selfVoteAllowed")}
        />
      </div>
    </details>
  );
}
