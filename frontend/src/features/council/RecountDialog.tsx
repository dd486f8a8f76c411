import { useQueryClient } from "@tanstack/react-query";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { NumberField } from "@/ui/fields/NumberField";
import { TextAreaField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "./council.module.css";
import { afterwardsQuery, type Session, type SessionCount, sessionKeys } from "./queries";

const SUMS = [
  ["issued", "Phát ra"],
  ["returned", "Thu về"],
  ["notReturned", "Không thu về"],
  ["valid", "Hợp lệ"],
  ["spoilt", "Không hợp lệ"],
] as const;

interface Values extends Record<(typeof SUMS)[number][0], number | null> {
  reason: string;
  items: { itemId: string; votes: number | null; against: number | null; blank: number | null }[];
}

/** Other sums for a closed vote; nothing changes until a second person confirms them. */
export function RecountDialog({
  session,
  counted,
  version,
  onClose,
}: {
  session: Session;
  counted: SessionCount;
  version: number;
  onClose: () => void;
}) {
  const client = useQueryClient();
  const propose = useMutationWithProblem({
    run: ({ reason, ...count }: Values, intent) =>
      call(
        api.POST("/api/v1/council-sessions/{id}/recounts", {
          params: {
            path: { id: session.id },
            header: { ...ifMatch(version), ...idempotency(intent.idempotencyKey) },
          },
          body: { reason, count },
        }),
      ),
    done: (view) => {
      client.setQueryData(afterwardsQuery(session.id).queryKey, view);
      void client.invalidateQueries({ queryKey: sessionKeys.record(session.id) });
      toast.done("Đã ghi đề nghị; người thứ hai xác nhận thì mới có hiệu lực");
      onClose();
    },
  });
  const form = useForm<Values>({
    initial: {
      reason: "",
      issued: counted.issued ?? null,
      returned: counted.returned ?? null,
      notReturned: counted.notReturned ?? null,
      valid: counted.valid ?? null,
      spoilt: counted.spoilt ?? null,
      items: session.agenda.map((one) => {
        const line = counted.items.find((item) => item.itemId === one.id);
        return {
          itemId: one.id,
          votes: line?.votes ?? null,
          against: line?.against ?? null,
          blank: line?.blank ?? null,
        };
      }),
    },
    problem: propose.problem,
    check: (v) => ({ reason: !v.reason.trim() && "Hãy ghi lý do kiểm lại." }),
  });
  const { items } = form.values;
  const cell = (at: number, name: "votes" | "against" | "blank", label: string) => (
    <NumberField
      whole
      label={label}
      id={form.idOf(`items.${at}.${name}`)}
      error={form.errorAt(`items.${at}.${name}`)}
      value={items[at]?.[name] ?? null}
      onChange={(n) => {
        form.set(
          "items",
          items.map((one, i) => (i === at ? { ...one, [name]: n } : one)),
        );
        form.touch(`items.${at}.${name}`);
      }}
    />
  );
  return (
    <FormDialog
      opened
      size={760}
      onClose={onClose}
      title="Đề nghị kiểm lại phiếu"
      form={form}
      onSubmit={propose.send}
      submitLabel="Ghi đề nghị kiểm lại"
      pending={propose.pending}
      problem={propose.problem}
    >
      <p>
        Kết quả đang có hiệu lực đứng sẵn trong các ô. Kết quả mới chỉ có hiệu lực khi người thứ hai
        xác nhận; kết quả cũ vẫn được giữ.
      </p>
      <TextAreaField label="Lý do kiểm lại" rows={2} maxLength={1000} {...form.field("reason")} />
      {session.vote?.way === "HANDS" ? (
        <NumberField whole label="Số thành viên biểu quyết" {...form.field("valid")} />
      ) : (
        <div className={styles.sums}>
          {SUMS.map(([name, label]) => (
            <NumberField key={name} whole label={label} {...form.field(name)} />
          ))}
        </div>
      )}
      {session.agenda.map((one, i) => (
        <fieldset key={one.id} className={styles.count}>
          <legend>{one.unitName ? `${one.name}, ${one.unitName}` : one.name}</legend>
          <p className={styles.quiet}>{one.awardName}</p>
          <div className={styles.sums}>
            {cell(i, "votes", "Đồng ý")}
            {cell(i, "against", "Không đồng ý")}
            {cell(i, "blank", "Phiếu trắng")}
          </div>
        </fieldset>
      ))}
    </FormDialog>
  );
}
