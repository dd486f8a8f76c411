import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatMoney } from "@/lib/numbers";
import { Button } from "@/ui/Button";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { type ActivityDraft, activityDraft, contentOf, gapOf, sumOf } from "./activityDraft";
import styles from "./block.module.css";
import { gapLabels, optionsOf } from "./labels";
import { blockKeys, type Term, type TermActivity } from "./queries";
import { ShareFields } from "./ShareFields";

interface ActivityDialogProps {
  term: Term;
  /** The stored one that is corrected; left out for a new one. */
  activity?: TermActivity;
  onClose: () => void;
  onReload: () => unknown;
}

/** Something the block did together, with what each member gave. */
export function ActivityDialog({ term, activity, onClose, onReload }: ActivityDialogProps) {
  const path = { id: term.blockId, year: term.year };
  const write = useMutationWithProblem({
    run: (draft: ActivityDraft, intent) => {
      const body = contentOf(draft, activity);
      return activity
        ? call(
            api.PUT("/api/v1/blocks/{id}/terms/{year}/activities/{activityId}", {
              params: { path: { ...path, activityId: activity.id } },
              headers: ifMatch(activity.version),
              body,
            }),
          )
        : call(
            api.POST("/api/v1/blocks/{id}/terms/{year}/activities", {
              params: { path },
              headers: idempotency(intent.idempotencyKey),
              body,
            }),
          );
    },
    refreshes: [blockKeys.all],
    done: () => {
      toast.done(activity ? "Đã sửa hoạt động chung" : "Đã ghi hoạt động chung");
      onClose();
    },
  });
  const form = useForm<ActivityDraft>({
    initial: activityDraft(term, activity),
    problem: write.problem,
    check: (draft) => ({
      title: !draft.title.trim() && "Hãy ghi nội dung hoạt động",
      total: faultOfSum(draft),
      totalRaw:
        draft.gap === "AS_REPORTED" &&
        !draft.totalRaw.trim() &&
        "Hãy ghi nguyên văn số tiền trong văn bản",
    }),
  });
  const { shares } = form.values;
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={activity ? "Sửa hoạt động chung" : "Hoạt động chung của khối"}
      size={680}
      form={form}
      onSubmit={(draft) => write.send(draft)}
      submitLabel={activity ? "Lưu hoạt động" : "Ghi hoạt động"}
      pending={write.pending}
      problem={write.problem}
      onReload={() => {
        write.reset();
        onReload();
      }}
    >
      <TextField label="Nội dung" {...form.field("title")} />
      <FieldRow>
        <TextField label="Địa điểm" required={false} {...form.field("place")} />
        <DateField label="Ngày" required={false} {...form.field("heldOn")} />
      </FieldRow>
      <NumberField
        label="Tổng trị giá"
        unit="đồng"
        whole
        required={false}
        {...form.field("total")}
      />
      <fieldset className={styles.shares}>
        <legend>Phần góp của từng đơn vị</legend>
        {shares.map((share, index) => (
          <ShareFields
            key={share.unitId}
            share={share}
            id={form.idOf(`shares.${index}`)}
            onChange={(part) => {
              form.set(
                "shares",
                shares.map((one, at) => (at === index ? { ...one, ...part } : one)),
              );
              form.touch("total");
            }}
          />
        ))}
        <Sum draft={form.values} onTotal={(total) => form.set("total", total)} />
      </fieldset>
      <SelectField
        label="Cho phép phần góp khác tổng trị giá"
        placeholder="Không"
        required={false}
        options={optionsOf(gapLabels)}
        {...form.field("gap")}
        onChange={(gap) => {
          form.set("gap", gap as ActivityDraft["gap"]);
          form.touch("total");
          form.touch("totalRaw");
        }}
      />
      {form.values.gap === "AS_REPORTED" && (
        <TextField
          label="Nguyên văn số tiền trong văn bản"
          hint="Hai số mâu thuẫn đều được giữ; trang cụm, khối cho thấy chỗ lệch"
          maxLength={200}
          {...form.field("totalRaw")}
        />
      )}
      <TextAreaField label="Ghi chú" required={false} rows={2} {...form.field("note")} />
    </FormDialog>
  );
}

/** What the parts come to, beside the whole. */
function Sum({ draft, onTotal }: { draft: ActivityDraft; onTotal: (total: number) => void }) {
  const sum = sumOf(draft.shares);
  const gap = gapOf(draft);
  if (sum === null) return <p className={styles.note}>Chưa ghi phần góp nào bằng tiền.</p>;
  return (
    <div className={styles.sum} role="status">
      <span>
        Cộng phần góp: <strong>{formatMoney(sum)}</strong>
        {gap === 0 && ", khớp tổng trị giá"}
        {gap !== null && gap > 0 && `, còn ${formatMoney(gap)} chưa chia`}
        {gap !== null && gap < 0 && `, vượt tổng trị giá ${formatMoney(-gap)}`}
      </span>
      {gap !== 0 && (
        <Button small onClick={() => onTotal(sum)}>
          Lấy làm tổng trị giá
        </Button>
      )}
    </div>
  );
}

function faultOfSum(draft: ActivityDraft): string | false {
  const gap = gapOf(draft);
  if (gap === null || gap === 0 || draft.gap === "AS_REPORTED") return false;
  if (gap < 0) return `Phần góp cộng lại vượt tổng trị giá ${formatMoney(-gap)}`;
  return (
    draft.gap !== "PARTIAL" &&
    `Phần góp cộng lại còn thiếu ${formatMoney(gap)}; hãy ghi đủ, hoặc đánh dấu là chưa rõ hết`
  );
}
