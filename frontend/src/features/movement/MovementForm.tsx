import { useQuery } from "@tanstack/react-query";
import { paths } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { Button } from "@/ui/Button";
import { FormPage } from "@/ui/FormPage";
import { ComboField } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { DeleteIcon, PlusIcon } from "@/ui/icons";
import type { ShownProblem } from "@/ui/problem";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { useVersions } from "@/ui/useVersions";
import { Addresses } from "./Addresses";
import { AmountField } from "./AmountField";
import { draftOf, type MovementDraft, missingIn, newTarget, type TargetDraft } from "./content";
import { methods, options, scopes } from "./labels";
import styles from "./movement.module.css";
import { movementParts } from "./parts";
import { blocksQuery, findMovements, type Movement } from "./queries";
import { UnitField } from "./UnitField";

interface MovementFormProps {
  title: string;
  initial: MovementDraft;
  submitLabel: string;
  cancelTo: string;
  send: (draft: MovementDraft) => Promise<boolean>;
  pending: boolean;
  problem: ShownProblem | null;
  /** For a movement that is stored already: how it is read again, and taken as the one to change. */
  stored?: { load: () => Promise<Movement>; adopt: (movement: Movement) => void };
}

const nothingStored = () => Promise.reject(new Error("a new movement has no stored version"));

/** Describes a movement. */
export function MovementForm({ initial, send, problem, stored, ...frame }: MovementFormProps) {
  const form = useForm<MovementDraft>({ initial, problem, check: missingIn });
  const blocks = useQuery(blocksQuery(useYear()));
  const versions = useVersions<MovementDraft, Movement>({
    form,
    problem,
    load: stored?.load ?? nothingStored,
    valuesOf: draftOf,
    parts: movementParts(
      (id) => blocks.data?.items.find((one) => one.id === id)?.name ?? "Cụm, khối khác",
    ),
    adopt: (movement) => stored?.adopt(movement),
    again: () => form.submit(send),
  });
  const { scope, targets } = form.values;
  const change = (index: number, part: Partial<TargetDraft>) => {
    form.setValues((now) => ({
      ...now,
      targets: now.targets.map((one, at) => (at === index ? { ...one, ...part } : one)),
    }));
    for (const name of Object.keys(part)) form.touch(`targets.${index}.${name}`);
  };
  const field = (index: number, name: keyof TargetDraft) => ({
    id: form.idOf(`targets.${index}.${name}`),
    error: form.errorAt(`targets.${index}.${name}`),
  });
  return (
    <FormPage
      {...frame}
      crumbs={[{ label: "Phong trào", to: paths.movements }]}
      form={form}
      onSubmit={send}
      problem={problem}
      versions={versions}
      plain
    >
      <Section title="Phong trào">
        <div className={styles.targets}>
          <TextField label="Tên phong trào" {...form.field("name")} />
          <FieldRow>
            <SelectField label="Phạm vi" options={options(scopes)} {...form.field("scope")} />
            <SelectField
              label="Hình thức tổ chức"
              options={options(methods)}
              {...form.field("method")}
            />
          </FieldRow>
          {scope === "BLOCK" && (
            <SelectField
              label="Cụm, khối"
              options={(blocks.data?.items ?? []).map((one) => ({
                value: one.id,
                label: one.name,
              }))}
              {...form.field("blockId")}
            />
          )}
          <UnitField
            label="Đơn vị phát động"
            required={scope === "UNIT"}
            {...form.field("ownerUnitId")}
          />
          <FieldRow>
            <TextField label="Từ năm" {...form.field("fromYear")} />
            <TextField
              label="Đến năm"
              hint="Để trống nếu chưa định năm kết thúc"
              required={false}
              {...form.field("toYear")}
            />
          </FieldRow>
          <FieldRow>
            <DateField label="Ngày bắt đầu" required={false} {...form.field("startsOn")} />
            <DateField label="Ngày kết thúc" required={false} {...form.field("endsOn")} />
          </FieldRow>
          <ComboField
            label="Thực hiện phong trào cấp trên"
            required={false}
            searchKey={["movement", "combo"]}
            search={findMovements}
            {...form.field("parentId")}
          />
          <TextAreaField
            label="Đối tượng"
            hint="Ai tham gia phong trào"
            required={false}
            rows={2}
            {...form.field("subjects")}
          />
          <TextAreaField label="Tiêu chí" required={false} {...form.field("criteria")} />
        </div>
      </Section>
      <Addresses form={form} blocks={blocks.data?.items ?? []} />
      <Section title="Chỉ tiêu" note={`${targets.length} chỉ tiêu`}>
        <div className={styles.targets}>
          {targets.map((one, index) => (
            <fieldset key={one.key} className={styles.target}>
              <legend>Chỉ tiêu {index + 1}</legend>
              <TextField
                label="Tên chỉ tiêu"
                value={one.indicator}
                onChange={(indicator) => change(index, { indicator })}
                {...field(index, "indicator")}
              />
              <AmountField
                label="Mức phải đạt"
                hint="Ghi như trong văn bản: 1.500, từ 90% trở lên"
                required={false}
                measure={one.measure}
                value={one.planned}
                onChange={(planned) => change(index, { planned })}
                chosen={one.reading}
                onChoose={(reading) => change(index, { reading })}
                {...field(index, "planned")}
              />
              <TextField
                label="Đơn vị tính"
                required={false}
                value={one.measure}
                onChange={(measure) => change(index, { measure })}
                {...field(index, "measure")}
              />
              <div>
                <Button
                  small
                  tone="quiet"
                  icon={<DeleteIcon size={16} aria-hidden="true" />}
                  onClick={() =>
                    form.set(
                      "targets",
                      targets.filter((other) => other.key !== one.key),
                    )
                  }
                >
                  Bỏ chỉ tiêu {index + 1}
                </Button>
              </div>
            </fieldset>
          ))}
          <div>
            <Button
              icon={<PlusIcon size={18} aria-hidden="true" />}
              onClick={() => form.set("targets", [...targets, newTarget()])}
            >
              Thêm chỉ tiêu
            </Button>
          </div>
        </div>
      </Section>
    </FormPage>
  );
}
