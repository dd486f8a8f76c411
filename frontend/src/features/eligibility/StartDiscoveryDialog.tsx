import { api, call, idempotency } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { CheckField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { YearField } from "@/ui/fields/YearField";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "./eligibility.module.css";
import { eligibilityKeys, type Run, searchUnits } from "./queries";

/** Awards of the province and the State that years of work lead to; units decide the base titles themselves. */
const AWARDS = [
  { code: "CSTD_TINH", label: "Chiến sĩ thi đua cấp tỉnh" },
  { code: "CSTD_TQ", label: "Chiến sĩ thi đua toàn quốc" },
  { code: "TTLDXS", label: "Tập thể lao động xuất sắc" },
  { code: "CO_TINH", label: "Cờ thi đua của UBND tỉnh" },
  { code: "BK_TINH", label: "Bằng khen của UBND tỉnh" },
  { code: "BK_TTG", label: "Bằng khen của Thủ tướng Chính phủ" },
  { code: "HC_LD3", label: "Huân chương Lao động hạng Ba" },
  { code: "HC_LD2", label: "Huân chương Lao động hạng Nhì" },
];

interface Draft {
  year: number | null;
  awards: string[];
  unit: ComboOption | null;
}

/** Which year, which awards, whom. */
export function StartDiscoveryDialog({ onClose }: { onClose: () => void }) {
  const go = useGo();
  const { today } = useMe();
  const start = useMutationWithProblem<Draft, Run>({
    run: (draft, intent) =>
      call(
        api.POST("/api/v1/eligibility-discoveries", {
          params: { header: idempotency(intent.idempotencyKey) },
          body: { year: draft.year ?? 0, awards: draft.awards, unitId: draft.unit?.id ?? null },
        }),
      ),
    refreshes: [eligibilityKeys.all],
    done: (run) => {
      toast.done("Đã bắt đầu rà soát; có thể rời trang này");
      go(`/ra-soat/${run.id}`);
    },
  });
  const form = useForm<Draft>({
    initial: {
      year: Number(today.slice(0, 4)) - 1,
      awards: AWARDS.map((one) => one.code),
      unit: null,
    },
    problem: start.problem,
    check: (draft) => ({
      year: !draft.year && "Hãy ghi năm tính thành tích",
      awards: draft.awards.length === 0 && "Hãy chọn ít nhất một danh hiệu, hình thức",
    }),
  });
  const { awards } = form.values;
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Rà soát mới"
      form={form}
      onSubmit={start.send}
      submitLabel="Bắt đầu rà soát"
      pending={start.pending}
      problem={start.problem}
    >
      <YearField label="Năm tính thành tích" {...form.field("year")} />
      <fieldset className={styles.checks} id={form.idOf("awards")} tabIndex={-1}>
        <legend className={styles.note}>Danh hiệu, hình thức</legend>
        {AWARDS.map((one) => (
          <CheckField
            key={one.code}
            label={one.label}
            value={awards.includes(one.code)}
            onChange={(on) =>
              form.setValues((now) => ({
                ...now,
                awards: on
                  ? [...now.awards, one.code]
                  : now.awards.filter((code) => code !== one.code),
              }))
            }
          />
        ))}
      </fieldset>
      <ComboField
        label="Chỉ trong đơn vị"
        hint="Cả đơn vị trực thuộc; bỏ trống để rà soát toàn tỉnh"
        required={false}
        searchKey={["units", "combo"]}
        search={searchUnits}
        {...form.field("unit")}
      />
    </FormDialog>
  );
}
