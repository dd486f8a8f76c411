import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { YearField } from "@/ui/fields/YearField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { optionsOf } from "../labels";
import { gradeLabels } from "./labels";
import { type Grade, gradeKeys, personKeys, type WorkGrade } from "./queries";

interface GradeDialogProps {
  /** A person, or a unit as a collective. */
  of: { personId: string } | { unitId: string };
  /** The grade to correct; left out for a year that has none. */
  grade: Grade | null;
  onClose: () => void;
}

/** The grade of one year with its decision. */
export function GradeDialog({ of, grade, onClose }: GradeDialogProps) {
  const save = useMutationWithProblem({
    run: (draft: Draft, intent) => {
      const fact = {
        grade: draft.grade as WorkGrade,
        decisionNumber: draft.decisionNumber.trim() || null,
        decisionDate: draft.decisionDate,
        decisionIssuer: draft.decisionIssuer.trim() || null,
      };
      return grade
        ? call(
            api.PUT("/api/v1/annual-grades/{id}", {
              params: { path: { id: grade.id } },
              body: fact,
              headers: ifMatch(grade.version),
            }),
          )
        : call(
            api.POST("/api/v1/annual-grades", {
              body: { personId: null, unitId: null, ...of, year: draft.year ?? 0, ...fact },
              headers: idempotency(intent.idempotencyKey),
            }),
          );
    },
    refreshes: [personKeys.all, gradeKeys.all],
    done: () => {
      toast.done("Đã lưu xếp loại");
      onClose();
    },
  });
  const form = useForm<Draft>({
    initial: {
      year: grade?.year ?? null,
      grade: grade?.grade ?? null,
      decisionNumber: grade?.decisionNumber ?? "",
      decisionDate: grade?.decisionDate ?? null,
      decisionIssuer: grade?.decisionIssuer ?? "",
    },
    problem: save.problem,
    check: (draft) => ({
      year: !draft.year && "Hãy ghi năm",
      grade: !draft.grade && "Hãy chọn mức xếp loại",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={grade ? `Xếp loại năm ${grade.year}` : "Thêm xếp loại"}
      form={form}
      onSubmit={save.send}
      submitLabel="Lưu"
      pending={save.pending}
      problem={save.problem}
    >
      {!grade && <YearField label="Năm" {...form.field("year")} />}
      <SelectField label="Mức xếp loại" options={optionsOf(gradeLabels)} {...form.field("grade")} />
      <FieldRow>
        <TextField label="Số quyết định" required={false} {...form.field("decisionNumber")} />
        <DateField label="Ngày quyết định" required={false} {...form.field("decisionDate")} />
      </FieldRow>
      <TextField label="Cơ quan quyết định" required={false} {...form.field("decisionIssuer")} />
    </FormDialog>
  );
}

interface Draft {
  year: number | null;
  grade: string | null;
  decisionNumber: string;
  decisionDate: string | null;
  decisionIssuer: string;
}
