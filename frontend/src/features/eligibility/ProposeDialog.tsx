import { api, call } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { DateField } from "@/ui/fields/DateField";
import { NumberField } from "@/ui/fields/NumberField";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { formHints } from "./labels";
import { eligibilityKeys, type Setting } from "./queries";
import { writtenValue } from "./settingValue";

interface Draft {
  choice: string | null;
  number: number | null;
  validFrom: string | null;
  basis: string;
}

/** Proposes another value for one setting; it changes nothing until somebody else confirms it. */
export function ProposeDialog({ setting, onClose }: { setting: Setting; onClose: () => void }) {
  const { today } = useMe();
  const propose = useMutationWithProblem({
    run: (draft: Draft) =>
      call(
        api.POST("/api/v1/eligibility-settings/changes", {
          body: {
            key: setting.key,
            value: writtenValue(setting, draft),
            validFrom: draft.validFrom ?? "",
            basis: draft.basis,
          },
        }),
      ),
    refreshes: [eligibilityKeys.all],
    done: () => {
      toast.done("Đã gửi đề nghị, chờ lãnh đạo Sở xác nhận");
      onClose();
    },
  });
  const form = useForm<Draft>({
    initial: { choice: null, number: null, validFrom: today, basis: "" },
    problem: propose.problem,
    check: (draft) => ({
      [setting.form === "YES_NO" ? "choice" : "number"]:
        !writtenValue(setting, draft) && "Hãy ghi giá trị",
      validFrom: !draft.validFrom && "Hãy ghi ngày bắt đầu áp dụng",
      basis: !draft.basis.trim() && "Hãy ghi căn cứ: số, ngày văn bản hoặc lý do",
    }),
  });
  const refused = form.errorAt("value");
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={setting.label}
      form={form}
      onSubmit={propose.send}
      submitLabel="Gửi đề nghị"
      pending={propose.pending}
      problem={propose.problem}
    >
      {setting.form === "YES_NO" ? (
        <RadioField
          label="Giá trị mới"
          options={[
            { value: "yes", label: "Có" },
            { value: "no", label: "Không" },
          ]}
          {...form.field("choice")}
          error={form.errorAt("choice") ?? refused}
        />
      ) : (
        <NumberField
          label="Giá trị mới"
          hint={formHints[setting.form]}
          {...(setting.form === "SHARE" ? { unit: "%" } : { whole: true })}
          {...form.field("number")}
          error={form.errorAt("number") ?? refused}
        />
      )}
      <DateField label="Áp dụng cho hồ sơ tiếp nhận từ" {...form.field("validFrom")} />
      <TextField label="Căn cứ" {...form.field("basis")} />
    </FormDialog>
  );
}
