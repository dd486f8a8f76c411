import { api, call, idempotency, ifMatch } from "@/api/client";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { CheckField, RadioField } from "@/ui/fields/ChoiceField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "./ballot.module.css";
import { type Ballot, useBallotChange } from "./queries";

type TieRule = "SECOND_ROUND" | "HIGHER_SCORE" | "CHAIR_DECIDES" | "DRAW_LOTS";

const TIE_RULES = [
  { value: "SECOND_ROUND", label: "Bỏ phiếu vòng hai" },
  { value: "HIGHER_SCORE", label: "Đơn vị có điểm thi đua cao hơn" },
  { value: "CHAIR_DECIDES", label: "Chủ trì hội nghị quyết định" },
  { value: "DRAW_LOTS", label: "Bốc thăm" },
] satisfies { value: TieRule; label: string }[];

interface Values {
  short: string | null;
  reason: string;
  tieRule: string | null;
  tieChosen: string[];
  tieNote: string;
}

/** Fixes the result: a tie is resolved and a shortfall explained first. */
export function CloseForm({ ballot, onRecount }: { ballot: Ballot; onRecount: () => void }) {
  const tied = ballot.candidates.filter((one) => one.standing === "TIED");
  const short = ballot.findings.length > 0;
  const mayLeave = ballot.findings.some((one) => one.candidateId !== null);
  const close = useBallotChange<Values>(
    ballot.meetingId,
    (values, intent) =>
      call(
        api.POST("/api/v1/meetings/{meetingId}/ballots/{id}/closure", {
          params: {
            path: { meetingId: ballot.meetingId, id: ballot.id },
            header: { ...ifMatch(ballot.version), ...idempotency(intent.idempotencyKey) },
          },
          body: {
            reason: values.reason.trim() || null,
            leaveShort: values.short === "LEAVE",
            tieRule: values.tieRule as TieRule | null,
            tieChosen: values.tieChosen,
            tieNote: values.tieNote.trim() || null,
          },
        }),
      ),
    () => toast.done("Đã công bố kết quả"),
  );
  const form = useForm<Values>({
    initial: { short: "ACCEPT", reason: "", tieRule: null, tieChosen: [], tieNote: "" },
    problem: close.problem,
  });
  const { values } = form;
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={`Công bố kết quả: ${ballot.title}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!close.pending) void form.submit(close.send);
      }}
    >
      <ErrorSummary
        errors={form.errors}
        idOf={form.idOf}
        tries={form.tries}
        problem={close.problem}
      />
      {tied.length > 0 && (
        <>
          <SelectField
            label={`${tied.length} đơn vị bằng phiếu cho ${ballot.seatsToDecide} vị trí cuối: cách giải quyết`}
            options={TIE_RULES}
            {...form.field("tieRule")}
          />
          {values.tieRule !== null && values.tieRule !== "SECOND_ROUND" && (
            <fieldset className={styles.votes} id={form.idOf("tieChosen")} tabIndex={-1}>
              <legend>Đơn vị được chọn</legend>
              {tied.map((one) => (
                <CheckField
                  key={one.id}
                  label={one.name}
                  value={values.tieChosen.includes(one.id)}
                  error={form.errorAt("tieChosen")}
                  onChange={(on) =>
                    form.set(
                      "tieChosen",
                      on
                        ? [...values.tieChosen, one.id]
                        : values.tieChosen.filter((id) => id !== one.id),
                    )
                  }
                />
              ))}
            </fieldset>
          )}
          <TextField label="Ghi vào biên bản" required={false} {...form.field("tieNote")} />
        </>
      )}
      {mayLeave && (
        <RadioField
          label="Chưa đạt tỷ lệ quy định"
          options={[
            { value: "ACCEPT", label: "Vẫn ghi nhận, có nêu lý do" },
            {
              value: "LEAVE",
              label: "Không chọn ở vòng này",
              hint: "Vị trí còn trống có thể bỏ phiếu vòng hai",
            },
          ]}
          {...form.field("short")}
        />
      )}
      {short && (values.short === "ACCEPT" || !mayLeave) && (
        <TextAreaField label="Lý do vẫn ghi nhận kết quả" rows={2} {...form.field("reason")} />
      )}
      <div className={styles.foot}>
        <Button tone="main" type="submit" pending={close.pending}>
          Công bố kết quả
        </Button>
        <Button onClick={onRecount}>Sửa số phiếu</Button>
      </div>
      <p className={styles.tally}>
        Sau khi công bố, kết quả cố định; chỉ chuyên viên Ban Thi đua – Khen thưởng mở lại được, có
        nêu lý do.
      </p>
    </form>
  );
}
