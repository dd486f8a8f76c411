import { useState } from "react";
import { actionOf } from "@/api/actions";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "./bonus.module.css";
import { type Bonus, bonusKeys } from "./queries";

/** What can be done with one bonus beside paying; nothing is drawn where nothing can. */
export function BonusActs({ bonus }: { bonus: Bonus }) {
  const [ruling, setRuling] = useState(false);
  const [recovering, setRecovering] = useState(false);
  const unpay = useMutationWithProblem({
    run: (reason: string, intent) =>
      call(
        api.POST("/api/v1/bonuses/{entryId}/payment-reversal", {
          params: { path: { entryId: bonus.entryId }, header: headers(bonus, intent) },
          body: { reason },
        }),
      ),
    refreshes: [bonusKeys.all],
    done: () => toast.done("Đã hủy ghi nhận chi"),
  });
  const may = (action: string) => actionOf(bonus, action)?.allowed;
  const mayRule = may("RULE") && (bonus.state !== "TO_PAY" || Boolean(bonus.clashingEntryId));
  if (!mayRule && !may("UNPAY") && !may("RECOVER")) return null;
  return (
    <span className={styles.acts}>
      {mayRule && (
        <Button small onClick={() => setRuling(true)}>
          Cho ý kiến
        </Button>
      )}
      {may("UNPAY") && (
        <ActionButton
          small
          tone="quiet"
          label="Hủy ghi nhận"
          pending={unpay.pending}
          problem={unpay.problem}
          onAct={unpay.send}
          confirm={{
            title: "Hủy ghi nhận đã chi",
            text: `Khoản thưởng của ${bonus.name} trở lại trạng thái chưa chi; nhật ký vẫn giữ lần ghi này.`,
            reason: { label: "Lý do", required: true },
          }}
        />
      )}
      {may("RECOVER") && (
        <Button small onClick={() => setRecovering(true)}>
          Ghi đã thu hồi
        </Button>
      )}
      {ruling && <RuleDialog bonus={bonus} onClose={() => setRuling(false)} />}
      {recovering && <RecoverDialog bonus={bonus} onClose={() => setRecovering(false)} />}
    </span>
  );
}

const headers = (bonus: Bonus, intent: { idempotencyKey: string }) => ({
  ...ifMatch(bonus.version),
  ...idempotency(intent.idempotencyKey),
});

interface Ruling {
  pays: string | null;
  reason: string;
}

function RuleDialog({ bonus, onClose }: { bonus: Bonus; onClose: () => void }) {
  const rule = useMutationWithProblem({
    run: (values: Ruling, intent) =>
      call(
        api.POST("/api/v1/bonuses/{entryId}/ruling", {
          params: { path: { entryId: bonus.entryId }, header: headers(bonus, intent) },
          body: { pays: values.pays === "pays", reason: values.reason },
        }),
      ),
    refreshes: [bonusKeys.all],
    done: () => {
      toast.done("Đã ghi ý kiến");
      onClose();
    },
  });
  const form = useForm<Ruling>({
    initial: { pays: null, reason: "" },
    problem: rule.problem,
    check: (v) => ({
      pays: !v.pays && "Hãy chọn chi hay không chi.",
      reason: !v.reason.trim() && "Hãy ghi lý do.",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Cho ý kiến về tiền thưởng của ${bonus.name}`}
      form={form}
      onSubmit={rule.send}
      submitLabel="Ghi ý kiến"
      pending={rule.pending}
      problem={rule.problem}
    >
      {bonus.note && <p>{bonus.note}</p>}
      <RadioField
        label="Chi tiền thưởng này?"
        options={[
          { value: "pays", label: "Chi" },
          { value: "not", label: "Không chi" },
        ]}
        {...form.field("pays")}
      />
      <TextAreaField label="Lý do" rows={3} maxLength={1000} {...form.field("reason")} />
    </FormDialog>
  );
}

interface Recovery {
  recoveredOn: string | null;
  voucher: string;
}

function RecoverDialog({ bonus, onClose }: { bonus: Bonus; onClose: () => void }) {
  const me = useMe();
  const recover = useMutationWithProblem({
    run: (values: Recovery, intent) =>
      call(
        api.POST("/api/v1/bonuses/{entryId}/recovery", {
          params: { path: { entryId: bonus.entryId }, header: headers(bonus, intent) },
          body: { recoveredOn: values.recoveredOn ?? "", voucher: values.voucher },
        }),
      ),
    refreshes: [bonusKeys.all],
    done: () => {
      toast.done("Đã ghi thu hồi tiền thưởng");
      onClose();
    },
  });
  const form = useForm<Recovery>({
    initial: { recoveredOn: me.today, voucher: "" },
    problem: recover.problem,
    check: (v) => ({
      recoveredOn: !v.recoveredOn && "Hãy ghi ngày thu hồi.",
      voucher: !v.voucher.trim() && "Hãy ghi số chứng từ.",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Thu hồi tiền thưởng của ${bonus.name}`}
      form={form}
      onSubmit={recover.send}
      submitLabel="Ghi đã thu hồi"
      pending={recover.pending}
      problem={recover.problem}
    >
      <p>Khen thưởng đã bị hủy bỏ; tiền đã chi phải được hoàn lại.</p>
      <FieldRow>
        <DateField label="Ngày thu hồi" {...form.field("recoveredOn")} />
        <TextField label="Số chứng từ" maxLength={60} {...form.field("voucher")} />
      </FieldRow>
    </FormDialog>
  );
}
