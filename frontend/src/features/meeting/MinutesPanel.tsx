import { actionOf } from "@/api/actions";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextAreaField } from "@/ui/fields/TextField";
import { TimeField } from "@/ui/fields/TimeField";
import { useForm } from "@/ui/useForm";
import { MinutesSheet } from "./MinutesSheet";
import styles from "./meeting.module.css";
import { type Meeting, useMeetingChange, versionOf } from "./queries";

/** The minutes as they stand, and their approval, which ends the conference. */
export function MinutesPanel({ meeting, readOnly }: { meeting: Meeting; readOnly: boolean }) {
  return (
    <div className={styles.stack}>
      <MinutesSheet meeting={meeting} />
      {meeting.status !== "CLOSED" && !readOnly && <CloseMeeting meeting={meeting} />}
      <div data-no-print>
        <Button onClick={() => window.print()}>In bản tóm tắt</Button>
      </div>
    </div>
  );
}

function CloseMeeting({ meeting }: { meeting: Meeting }) {
  const close = useMeetingChange<{ endedAt: string | null; conclusion: string }>((values, intent) =>
    call(
      api.POST("/api/v1/meetings/{id}/closure", {
        params: {
          path: { id: meeting.id },
          header: {
            ...ifMatch(versionOf(meeting.id, meeting.version)),
            ...idempotency(intent.idempotencyKey),
          },
        },
        body: { endedAt: values.endedAt, conclusion: values.conclusion.trim() || null },
      }),
    ),
  );
  const form = useForm({
    initial: { endedAt: null as string | null, conclusion: "" },
    problem: close.problem,
  });
  return (
    <div className={styles.closing} data-no-print>
      <ErrorSummary
        errors={form.errors}
        idOf={form.idOf}
        tries={form.tries}
        problem={close.problem}
      />
      <TextAreaField
        label="Kết luận của chủ trì"
        required={false}
        rows={3}
        {...form.field("conclusion")}
      />
      <TimeField label="Kết thúc lúc" required={false} {...form.field("endedAt")} />
      <ActionButton
        tone="main"
        label="Thông qua biên bản, kết thúc hội nghị"
        availability={actionOf(meeting, "CLOSE")}
        pending={close.pending}
        onAct={async () => {
          let done = true;
          await form.submit(async (values) => {
            done = await close.send(values);
            return done;
          });
          // The refusal is said above the fields, not in the question.
          return true;
        }}
        confirm={{
          title: "Thông qua biên bản, kết thúc hội nghị?",
          text: "Sau khi kết thúc, điểm danh, ý kiến và kết quả biểu quyết không sửa được nữa.",
        }}
      />
    </div>
  );
}
