import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import styles from "./movement.module.css";
import { useAddCheck, useRemove } from "./moves";
import type { Movement } from "./queries";
import { UnitField } from "./UnitField";

/** Visits that checked how the movement is carried out. */
export function Checks({ movement }: { movement: Movement }) {
  const [adding, setAdding] = useState(false);
  const remove = useRemove(movement, "checks", "Đã bỏ lần kiểm tra");
  const may = actionOf(movement, "ADD_CHECK")?.allowed === true;
  if (!may && movement.checks.length === 0) return null;
  return (
    <Section
      title="Kiểm tra, đôn đốc"
      note={movement.checks.length > 0 ? `${movement.checks.length} lần` : undefined}
      actions={may && <ActionButton small label="Ghi lần kiểm tra" onAct={() => setAdding(true)} />}
      flush
    >
      {movement.checks.length === 0 ? (
        <p className={styles.addressed}>Chưa kiểm tra lần nào.</p>
      ) : (
        <ul className={styles.list}>
          {movement.checks.map((one) => (
            <li key={one.id} className={styles.item}>
              <p className={styles.itemTitle}>
                {formatDate(one.heldOn)}
                {one.unitName && ` · ${one.unitName}`}
                {one.document && ` · ${one.document}`}
              </p>
              <p className={styles.prose}>{one.conclusion}</p>
              {may && (
                <ActionButton
                  small
                  tone="quiet"
                  label="Bỏ"
                  onAct={() => remove.send(one)}
                  pending={remove.pending}
                  problem={remove.problem}
                  confirm={{
                    title: `Bỏ lần kiểm tra ngày ${formatDate(one.heldOn)}?`,
                    label: "Bỏ",
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {adding && <CheckDialog movement={movement} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function CheckDialog({ movement, onClose }: { movement: Movement; onClose: () => void }) {
  const add = useAddCheck(movement, onClose);
  const form = useForm({
    initial: {
      heldOn: null as string | null,
      unitId: null as { id: string; label: string } | null,
      document: "",
      conclusion: "",
    },
    problem: add.problem,
    check: ({ heldOn, conclusion }) => ({
      heldOn: !heldOn && "Hãy ghi ngày kiểm tra",
      conclusion: !conclusion.trim() && "Hãy ghi kết luận kiểm tra",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ghi lần kiểm tra"
      form={form}
      onSubmit={(v) =>
        add.send({
          heldOn: v.heldOn ?? "",
          unitId: v.unitId?.id ?? null,
          document: v.document.trim() || null,
          conclusion: v.conclusion.trim(),
        })
      }
      submitLabel="Ghi lần kiểm tra"
      pending={add.pending}
      problem={add.problem}
    >
      <DateField label="Ngày kiểm tra" {...form.field("heldOn")} />
      <UnitField label="Đơn vị được kiểm tra" required={false} {...form.field("unitId")} />
      <TextField
        label="Văn bản"
        hint="Biên bản, thông báo kết luận"
        required={false}
        {...form.field("document")}
      />
      <TextAreaField label="Kết luận" rows={4} {...form.field("conclusion")} />
    </FormDialog>
  );
}
