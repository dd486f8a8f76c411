import { useAwardOptions } from "@/api/awards";
import { searchUnits } from "@/api/units";
import { Button } from "@/ui/Button";
import { ComboField } from "@/ui/fields/ComboField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { DeleteIcon, DownIcon, PlusIcon, UpIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import type { Form } from "@/ui/useForm";
import styles from "./block.module.css";
import { choiceLabels, optionsOf, roleLabels } from "./labels";
import { leaderRow, memberRow, moved, quotaRow, type TermValues } from "./termForm";

type ListName = "members" | "leaders" | "quotas";

/** Members in order, who leads, and what may be proposed. `at` is where the server's pointers begin. */
export function TermFields({ form, at = "" }: { form: Form<TermValues>; at?: string }) {
  const awards = useAwardOptions();
  const { members, leaders, quotas } = form.values;
  const path = (list: ListName, index: number, field: string) => `${at}${list}.${index}.${field}`;
  const wiring = (list: ListName, index: number, field: string) => ({
    id: form.idOf(path(list, index, field)),
    error: form.errorAt(path(list, index, field)),
  });
  const change = <N extends ListName>(
    list: N,
    index: number,
    field: string,
    part: Partial<TermValues[N][number]>,
  ) => {
    form.set(
      list,
      form.values[list].map((row, i) => (i === index ? { ...row, ...part } : row)) as TermValues[N],
    );
    form.touch(path(list, index, field));
  };
  const remove = <N extends ListName>(list: N, index: number) =>
    form.set(list, form.values[list].filter((_, i) => i !== index) as TermValues[N]);

  return (
    <div>
      <Section title="Thành viên" note={`${members.filter((m) => m.unitId).length} đơn vị`}>
        <div className={styles.stack}>
          {members.map((row, index) => (
            <div key={row.key} className={styles.rowEditor}>
              <ComboField
                label={`Đơn vị thứ ${index + 1}`}
                value={row.unitId}
                onChange={(unitId) => change("members", index, "unitId", { unitId })}
                searchKey={["unit", "combo"]}
                search={searchUnits}
                {...wiring("members", index, "unitId")}
              />
              <RowTools
                what={`đơn vị thứ ${index + 1}`}
                onUp={index > 0 ? () => form.set("members", moved(members, index, -1)) : undefined}
                onDown={
                  index < members.length - 1
                    ? () => form.set("members", moved(members, index, 1))
                    : undefined
                }
                onRemove={() => remove("members", index)}
              />
            </div>
          ))}
          <div>
            <Button
              icon={<PlusIcon size={16} aria-hidden="true" />}
              onClick={() => form.set("members", [...members, memberRow()])}
            >
              Thêm đơn vị
            </Button>
          </div>
          <NumberField
            label="Số thành viên công bố"
            hint="Theo quyết định hoặc báo cáo; khác danh sách thì phần lệch vẫn hiện ra"
            whole
            required={false}
            {...form.field("declaredMembers")}
          />
        </div>
      </Section>
      <Section title="Trưởng, phó">
        <div className={styles.stack}>
          <FieldRow>
            <TextField
              label="Cách gọi người đứng đầu"
              hint="Trưởng khối, Khối trưởng, Cụm trưởng"
              required={false}
              {...form.field("headTitle")}
            />
            <TextField
              label="Cách gọi cấp phó"
              hint="Phó Trưởng khối, Khối phó, Cụm phó"
              required={false}
              {...form.field("deputyTitle")}
            />
          </FieldRow>
          {leaders.map((row, index) => (
            <div key={row.key} className={styles.rowEditor}>
              <ComboField
                label={`Đơn vị (${row.role ? roleLabels[row.role as keyof typeof roleLabels] : ""})`}
                required={false}
                value={row.unitId}
                onChange={(unitId) => change("leaders", index, "unitId", { unitId })}
                searchKey={["unit", "combo"]}
                search={searchUnits}
                {...wiring("leaders", index, "unitId")}
              />
              <SelectField
                label="Vai trò"
                value={row.role}
                onChange={(role) => change("leaders", index, "role", { role })}
                options={optionsOf(roleLabels)}
                {...wiring("leaders", index, "role")}
              />
              <SelectField
                label="Cách lập"
                value={row.choice}
                onChange={(choice) => change("leaders", index, "choice", { choice })}
                options={optionsOf(choiceLabels)}
                {...wiring("leaders", index, "choice")}
              />
              <TextField
                label="Người đại diện"
                required={false}
                value={row.representative}
                onChange={(representative) =>
                  change("leaders", index, "representative", { representative })
                }
                {...wiring("leaders", index, "representative")}
              />
              <RowTools what="dòng này" onRemove={() => remove("leaders", index)} />
            </div>
          ))}
          <div>
            <Button
              icon={<PlusIcon size={16} aria-hidden="true" />}
              onClick={() => form.set("leaders", [...leaders, leaderRow("DEPUTY")])}
            >
              Thêm trưởng, phó
            </Button>
          </div>
        </div>
      </Section>
      <Section title="Chỉ tiêu đề nghị khen thưởng">
        <div className={styles.stack}>
          {quotas.map((row, index) => (
            <div key={row.key} className={styles.rowEditor}>
              <SelectField
                label="Hình thức"
                value={row.awardCode}
                onChange={(awardCode) => change("quotas", index, "awardCode", { awardCode })}
                options={awards}
                {...wiring("quotas", index, "awardCode")}
              />
              <NumberField
                label="Số đơn vị"
                whole
                value={row.most}
                onChange={(most) => change("quotas", index, "most", { most })}
                {...wiring("quotas", index, "most")}
              />
              <RowTools what="chỉ tiêu này" onRemove={() => remove("quotas", index)} />
            </div>
          ))}
          <div>
            <Button
              icon={<PlusIcon size={16} aria-hidden="true" />}
              onClick={() => form.set("quotas", [...quotas, quotaRow()])}
            >
              Thêm chỉ tiêu
            </Button>
          </div>
          <TextAreaField label="Ghi chú" rows={3} required={false} {...form.field("note")} />
        </div>
      </Section>
    </div>
  );
}

function RowTools({
  what,
  onUp,
  onDown,
  onRemove,
}: {
  what: string;
  onUp?: () => void;
  onDown?: () => void;
  onRemove: () => void;
}) {
  return (
    <span className={styles.rowTools}>
      {onUp && (
        <Button tone="quiet" aria-label={`Đưa ${what} lên trên`} onClick={onUp}>
          <UpIcon size={16} aria-hidden="true" />
        </Button>
      )}
      {onDown && (
        <Button tone="quiet" aria-label={`Đưa ${what} xuống dưới`} onClick={onDown}>
          <DownIcon size={16} aria-hidden="true" />
        </Button>
      )}
      <Button tone="quiet" aria-label={`Bỏ ${what}`} onClick={onRemove}>
        <DeleteIcon size={16} aria-hidden="true" />
      </Button>
    </span>
  );
}
