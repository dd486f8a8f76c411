import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { NumberField } from "@/ui/fields/NumberField";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "./block.module.css";
import { blockKeys, type Term } from "./queries";

interface Draft {
  title: string;
  place: string;
  heldOn: string | null;
  total: number | null;
  shares: Record<string, number | null>;
}

/** Something the block did together, with what each member gave. */
export function ActivityDialog({ term, onClose }: { term: Term; onClose: () => void }) {
  const add = useMutationWithProblem({
    run: (draft: Draft, intent) =>
      call(
        api.POST("/api/v1/blocks/{id}/terms/{year}/activities", {
          params: { path: { id: term.blockId, year: term.year } },
          headers: idempotency(intent.idempotencyKey),
          body: {
            title: draft.title.trim(),
            place: draft.place.trim() || null,
            heldOn: draft.heldOn,
            total: draft.total,
            shares: term.members.flatMap(({ unitId }) => {
              const money = draft.shares[unitId];
              return money == null ? [] : [{ unitId, money }];
            }),
          },
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done("Đã ghi hoạt động chung");
      onClose();
    },
  });
  const form = useForm<Draft>({
    initial: { title: "", place: "", heldOn: null, total: null, shares: {} },
    problem: add.problem,
    check: ({ title }) => ({ title: !title.trim() && "Hãy ghi nội dung hoạt động" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Hoạt động chung của khối"
      form={form}
      onSubmit={(draft) => add.send(draft)}
      submitLabel="Ghi hoạt động"
      pending={add.pending}
      problem={add.problem}
    >
      <TextField label="Nội dung" {...form.field("title")} />
      <TextField label="Địa điểm" required={false} {...form.field("place")} />
      <DateField label="Ngày" required={false} {...form.field("heldOn")} />
      <NumberField
        label="Tổng trị giá"
        unit="đồng"
        whole
        required={false}
        {...form.field("total")}
      />
      <fieldset className={styles.shares}>
        <legend>Phần góp bằng tiền của từng đơn vị (không bắt buộc)</legend>
        {term.members.map((member) => (
          <NumberField
            key={member.unitId}
            label={member.unitName}
            unit="đồng"
            whole
            required={false}
            value={form.values.shares[member.unitId] ?? null}
            onChange={(money) =>
              form.set("shares", { ...form.values.shares, [member.unitId]: money })
            }
          />
        ))}
      </fieldset>
    </FormDialog>
  );
}
