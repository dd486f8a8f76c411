import { useQuery } from "@tanstack/react-query";
import { api, call, idempotency } from "@/api/client";
import { featureKeys, useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { TextAreaField } from "@/ui/fields/TextField";
import { QueryView } from "@/ui/QueryView";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "./person.module.css";
import { personKeys } from "./queries";

type Pair = components["schemas"]["DuplicatePair"];

/** Which of the two stays, what would move, and why they are one person. */
export function MergeDialog({ pair, onClose }: { pair: Pair; onClose: () => void }) {
  const merge = useMutationWithProblem({
    run: (draft: { kept: string | null; reason: string }, intent) =>
      call(
        api.POST("/api/v1/person-merges", {
          body: { ...sides(pair, draft.kept), reason: draft.reason.trim() },
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [featureKeys("person-merge").all, personKeys.all],
    done: () => {
      toast.done("Đã gộp hai hồ sơ");
      onClose();
    },
  });
  const form = useForm<{ kept: string | null; reason: string }>({
    initial: { kept: "first", reason: "" },
    problem: merge.problem,
    check: ({ reason }) => ({
      reason: reason.trim().length < 5 && "Hãy ghi vì sao hai hồ sơ là một người",
    }),
  });
  const preview = useQuery({
    queryKey: [
      ...featureKeys("person-merge-check").all,
      pair.first.id,
      pair.second.id,
      form.values.kept,
    ],
    queryFn: () =>
      call(api.POST("/api/v1/person-merges/checks", { body: sides(pair, form.values.kept) })),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Gộp hồ sơ ${pair.first.name}`}
      form={form}
      onSubmit={merge.send}
      submitLabel="Gộp hai hồ sơ"
      pending={merge.pending}
      problem={merge.problem}
    >
      <RadioField
        label="Hồ sơ giữ lại"
        options={[
          { value: "first", label: words(pair.first) },
          { value: "second", label: words(pair.second) },
        ]}
        {...form.field("kept")}
      />
      <QueryView query={preview}>
        {({ holdings }) =>
          holdings.length === 0 ? (
            <p>Hồ sơ kia chưa có xếp loại, sáng kiến, khen thưởng nào để chuyển.</p>
          ) : (
            <ul className={styles.changes}>
              {holdings.map((one) => (
                <li key={one.label}>
                  <b>{one.label}</b>
                  <ul>
                    {one.moves.map((text) => (
                      <li key={`chuyen-${text}`}>Chuyển sang: {text}</li>
                    ))}
                    {one.stays.map((text) => (
                      <li key={`giu-${text}`}>Không chuyển vì hồ sơ giữ lại đã có: {text}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <p className={styles.none}>
        Thông tin hạn chế và số định danh, nếu có, chuyển theo mà không liệt kê ở đây.
      </p>
      <TextAreaField label="Vì sao là một người" rows={2} {...form.field("reason")} />
    </FormDialog>
  );
}

const words = (record: Pair["first"]) =>
  [record.name, record.birthYear, record.position, record.unitName].filter(Boolean).join(" · ");

function sides(pair: Pair, kept: string | null) {
  return kept === "second"
    ? { keptId: pair.second.id, mergedId: pair.first.id }
    : { keptId: pair.first.id, mergedId: pair.second.id };
}
