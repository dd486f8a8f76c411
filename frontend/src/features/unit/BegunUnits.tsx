import { Button } from "@/ui/Button";
import { ComboField } from "@/ui/fields/ComboField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { DeleteIcon, PlusIcon } from "@/ui/icons";
import type { Form } from "@/ui/useForm";
import { kindLabels } from "./labels";
import type { BegunUnit, Draft } from "./reorganisationDraft";
import { findUnits } from "./reorganisations";
import styles from "./unit.module.css";

const kinds = Object.entries(kindLabels).map(([value, label]) => ({ value, label }));

/** Units that begin with the decision. */
export function BegunUnits({ form, most }: { form: Form<Draft>; most: number }) {
  const units = form.values.newUnits;
  const put = (index: number, part: keyof BegunUnit, change: Partial<BegunUnit>) => {
    form.set(
      "newUnits",
      units.map((unit, at) => (at === index ? { ...unit, ...change } : unit)),
    );
    form.touch(`newUnits.${index}.${part === "parent" ? "parentId" : part}`);
  };
  const at = (index: number, part: string) => ({
    id: form.idOf(`newUnits.${index}.${part}`),
    error: form.errorAt(`newUnits.${index}.${part}`),
  });
  return (
    <>
      {units.map((unit, index) => (
        <fieldset key={unit.key} className={styles.begun}>
          <legend className="sr-only">Đơn vị mới {index + 1}</legend>
          <div className={styles.begunHead}>
            <b>Đơn vị mới {index + 1}</b>
            <Button
              small
              aria-label={`Bỏ đơn vị mới ${index + 1}`}
              onClick={() =>
                form.set(
                  "newUnits",
                  units.filter((_, place) => place !== index),
                )
              }
            >
              <DeleteIcon size={16} aria-hidden="true" />
            </Button>
          </div>
          <div className={styles.fields}>
            <TextField
              label="Tên chính thức"
              {...at(index, "name")}
              value={unit.name}
              onChange={(name) => put(index, "name", { name })}
            />
            <FieldRow>
              <SelectField
                label="Loại đơn vị"
                {...at(index, "kind")}
                options={kinds}
                value={unit.kind}
                onChange={(kind) => put(index, "kind", { kind })}
              />
              <ComboField
                label="Trực thuộc"
                required={false}
                {...at(index, "parentId")}
                searchKey={["unit", "living"]}
                search={findUnits}
                value={unit.parent}
                onChange={(parent) => put(index, "parent", { parent })}
              />
            </FieldRow>
            <TextField
              label="Tên gọi khác"
              required={false}
              hint="Tên viết tắt, tên thường gọi; cách nhau bằng dấu chấm phẩy"
              {...at(index, "aliases")}
              value={unit.aliases}
              onChange={(aliases) => put(index, "aliases", { aliases })}
            />
          </div>
        </fieldset>
      ))}
      {units.length < most && (
        <Button
          className={styles.add}
          icon={<PlusIcon size={16} aria-hidden="true" />}
          onClick={() =>
            form.set("newUnits", [
              ...units,
              {
                key: `moi-${Math.random().toString(36).slice(2)}`,
                name: "",
                kind: null,
                parent: null,
                aliases: "",
              },
            ])
          }
        >
          Lập đơn vị mới
        </Button>
      )}
    </>
  );
}
