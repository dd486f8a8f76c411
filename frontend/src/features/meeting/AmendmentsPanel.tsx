import { useState } from "react";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { PlusIcon } from "@/ui/icons";
import type { Tone } from "@/ui/problem";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "./meeting.module.css";
import { type Amendment, type Meeting, useMeetingChange, versionOf } from "./queries";

type Outcome = Amendment["outcome"];
interface Entry {
  id: string | null;
  unitId: string | null;
  speaker: string | null;
  content: string;
  outcome: Outcome;
  reason: string | null;
}

const TONES = { PENDING: "open", TAKEN: "done", REFUSED: "neutral" } as const satisfies Record<
  Outcome,
  Tone
>;

/** What the floor asked to add to the report, and what became of it. */
export function AmendmentsPanel({ meeting }: { meeting: Meeting }) {
  const [asked, setAsked] = useState<{ at: number; entry: Entry } | null>(null);
  const may = actionOf(meeting, "RECORD")?.allowed ?? false;
  const entries: Entry[] = meeting.amendments.map(
    ({ id, unitId, speaker, content, outcome, reason }) => ({
      id,
      unitId,
      speaker,
      content,
      outcome,
      reason,
    }),
  );
  const save = useMeetingChange<Entry[]>((amendments) =>
    call(
      api.PUT("/api/v1/meetings/{id}/amendments", {
        params: {
          path: { id: meeting.id },
          header: ifMatch(versionOf(meeting.id, meeting.version)),
        },
        body: { amendments },
      }),
    ),
  );
  const put = (at: number, entry: Entry) =>
    save.send(
      at < entries.length ? entries.map((e, i) => (i === at ? entry : e)) : [...entries, entry],
    );
  const quick = async (at: number, entry: Entry) => {
    if (!(await put(at, { ...entry, outcome: "TAKEN", reason: null }))) {
      toast.failed("Chưa ghi được. Hãy thử lại");
    }
  };
  return (
    <div className={styles.stack}>
      {meeting.amendments.length === 0 ? (
        <EmptyState
          title="Chưa có ý kiến bổ sung báo cáo"
          text="Ghi ai nêu, nội dung gì, tiếp thu hay không và lý do; biên bản lấy từ đây."
        />
      ) : (
        <ul className={styles.remarks} aria-label="Ý kiến bổ sung báo cáo">
          {meeting.amendments.map((one, i) => (
            <li key={one.id} className={styles.remark}>
              <div>
                <p className={styles.remarkWho}>
                  {[one.speaker, one.unitName].filter(Boolean).join(", ")}
                </p>
                <p>{one.content}</p>
                {one.reason && <p className={styles.quiet}>Lý do: {one.reason}</p>}
              </div>
              <div className={styles.remarkTools}>
                <StatusBadge tone={TONES[one.outcome]}>{one.outcomeLabel}</StatusBadge>
                {may && one.outcome === "PENDING" && (
                  <Button small onClick={() => entries[i] && void quick(i, entries[i])}>
                    Tiếp thu
                  </Button>
                )}
                {may && (
                  <Button
                    small
                    tone="quiet"
                    aria-label={`Sửa ý kiến: ${one.content}`}
                    onClick={() => entries[i] && setAsked({ at: i, entry: entries[i] })}
                  >
                    Sửa
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {may && (
        <div>
          <Button
            icon={<PlusIcon size={16} aria-hidden="true" />}
            onClick={() =>
              setAsked({
                at: entries.length,
                entry: {
                  id: null,
                  unitId: null,
                  speaker: "",
                  content: "",
                  outcome: "PENDING",
                  reason: "",
                },
              })
            }
          >
            Ghi ý kiến
          </Button>
        </div>
      )}
      {asked && (
        <AmendmentDialog
          meeting={meeting}
          at={asked.at}
          entry={asked.entry}
          pending={save.pending}
          problem={save.problem}
          onClose={() => {
            save.reset();
            setAsked(null);
          }}
          onRemove={
            asked.entry.id === null
              ? undefined
              : async () => {
                  if (await save.send(entries.filter((_, i) => i !== asked.at))) setAsked(null);
                }
          }
          onSave={async (entry) => {
            const done = await put(asked.at, entry);
            if (done) setAsked(null);
            return done;
          }}
        />
      )}
    </div>
  );
}

function AmendmentDialog({
  meeting,
  at,
  entry,
  pending,
  problem,
  onClose,
  onRemove,
  onSave,
}: {
  meeting: Meeting;
  at: number;
  entry: Entry;
  pending: boolean;
  problem: ReturnType<typeof useMeetingChange>["problem"];
  onClose: () => void;
  onRemove?: () => void;
  onSave: (entry: Entry) => Promise<boolean>;
}) {
  // The server names the place in the whole list; here there is one entry only.
  const own = problem && {
    ...problem,
    title: problem.title,
    detail: problem.detail,
    status: problem.status,
    requestId: problem.requestId,
    errors: problem.errors.map((error) => ({
      ...error,
      pointer: error.pointer.replace(`/amendments/${at}/`, "/"),
    })),
  };
  const form = useForm({
    initial: { ...entry, speaker: entry.speaker ?? "", reason: entry.reason ?? "" },
    problem: own,
    check: (v) => ({
      speaker: !v.unitId && !v.speaker.trim() && "Hãy ghi đơn vị hoặc người nêu ý kiến",
      content: !v.content.trim() && "Hãy ghi nội dung ý kiến",
      reason: v.outcome === "REFUSED" && !v.reason.trim() && "Hãy nêu lý do không tiếp thu",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={entry.id ? "Sửa ý kiến" : "Ghi ý kiến bổ sung báo cáo"}
      form={form}
      onSubmit={(v) =>
        onSave({
          ...v,
          speaker: v.speaker.trim() || null,
          content: v.content.trim(),
          reason: v.outcome === "REFUSED" ? v.reason.trim() : null,
        })
      }
      submitLabel="Lưu ý kiến"
      pending={pending}
      problem={own}
      size={640}
    >
      <FieldRow>
        <SelectField
          label="Đơn vị nêu"
          required={false}
          placeholder="Khách mời, người khác"
          options={meeting.attendance.map((line) => ({
            value: line.unitId,
            label: line.unitName,
          }))}
          {...form.field("unitId")}
        />
        <TextField label="Người nêu" required={false} {...form.field("speaker")} />
      </FieldRow>
      <TextAreaField label="Nội dung" rows={3} {...form.field("content")} />
      <RadioField
        label="Kết luận"
        options={[
          { value: "PENDING", label: "Chờ kết luận" },
          { value: "TAKEN", label: "Tiếp thu, bổ sung vào báo cáo" },
          { value: "REFUSED", label: "Không tiếp thu" },
        ]}
        id={form.idOf("outcome")}
        value={form.values.outcome}
        onChange={(outcome) => form.set("outcome", (outcome ?? "PENDING") as Outcome)}
      />
      {form.values.outcome === "REFUSED" && (
        <TextField label="Lý do không tiếp thu" {...form.field("reason")} />
      )}
      {onRemove && (
        <div>
          <Button small tone="danger" onClick={onRemove}>
            Bỏ ý kiến này
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
