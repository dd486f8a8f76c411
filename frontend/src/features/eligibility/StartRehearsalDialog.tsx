import { useQuery } from "@tanstack/react-query";
import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { formHints } from "./labels";
import { eligibilityKeys, type Run, type Setting, settingsQuery } from "./queries";
import { writtenValue } from "./settingValue";

interface Draft {
  ruleSet: string | null;
  setting: string | null;
  choice: string | null;
  number: number | null;
}

const RULE_SETS = [
  { value: "RS-2024", label: "Luật 2022 và Nghị định 98/2023" },
  { value: "RS-2025", label: "Luật 2022 và Nghị định 152/2025" },
  { value: "RS-2026", label: "Luật sửa đổi 2026" },
];

/** Which law, and one setting as it might be. */
export function StartRehearsalDialog({ onClose }: { onClose: () => void }) {
  const go = useGo();
  const settings = useQuery(settingsQuery);
  const items: Setting[] = settings.data?.items ?? [];
  const chosen = (draft: Draft) => items.find((one) => one.key === draft.setting);
  const start = useMutationWithProblem<Draft, Run>({
    run: (draft, intent) => {
      const setting = chosen(draft);
      return call(
        api.POST("/api/v1/eligibility-rehearsals", {
          params: { header: idempotency(intent.idempotencyKey) },
          body: {
            ruleSet: draft.ruleSet || null,
            settings: setting ? [{ key: setting.key, value: writtenValue(setting, draft) }] : [],
          },
        }),
      );
    },
    refreshes: [eligibilityKeys.all],
    done: (run) => {
      toast.done("Đã bắt đầu diễn tập");
      go(`/dien-tap/${run.id}`);
    },
  });
  const form = useForm<Draft>({
    initial: { ruleSet: null, setting: null, choice: null, number: null },
    problem: start.problem,
    check: (draft) => {
      const setting = chosen(draft);
      return {
        ruleSet: !draft.ruleSet && !setting && "Hãy chọn một bộ quy tắc hoặc một quy định",
        [setting?.form === "YES_NO" ? "choice" : "number"]:
          setting && !writtenValue(setting, draft) && "Hãy ghi giá trị",
      };
    },
  });
  const setting = chosen(form.values);
  const refused = form.errorAt("settings.0.value");
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Diễn tập mới"
      form={form}
      onSubmit={start.send}
      submitLabel="Bắt đầu diễn tập"
      pending={start.pending}
      problem={start.problem}
    >
      <SelectField
        label="Bộ quy tắc"
        required={false}
        placeholder="Theo ngày tiếp nhận của từng hồ sơ"
        options={RULE_SETS}
        {...form.field("ruleSet")}
      />
      <SelectField
        label="Quy định thử thay đổi"
        required={false}
        placeholder="Giữ nguyên"
        options={items.map((one) => ({
          value: one.key,
          label: `${one.label} (nay: ${one.valueLabel})`,
        }))}
        {...form.field("setting")}
      />
      {setting?.form === "YES_NO" && (
        <RadioField
          label="Giá trị thử"
          options={[
            { value: "yes", label: "Có" },
            { value: "no", label: "Không" },
          ]}
          {...form.field("choice")}
          error={form.errorAt("choice") ?? refused}
        />
      )}
      {setting && setting.form !== "YES_NO" && (
        <NumberField
          label="Giá trị thử"
          hint={formHints[setting.form]}
          {...(setting.form === "SHARE" ? { unit: "%" } : { whole: true })}
          {...form.field("number")}
          error={form.errorAt("number") ?? refused}
        />
      )}
    </FormDialog>
  );
}
