import { useState } from "react";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { paths } from "@/lib/paths";
import { Button, ButtonLink } from "@/ui/Button";
import { FormDialog } from "@/ui/FormDialog";
import { TextAreaField } from "@/ui/fields/TextField";
import { BackIcon, CheckIcon, EditIcon, ForwardIcon } from "@/ui/icons";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { AmendmentsPanel } from "./AmendmentsPanel";
import { AttendancePanel, OwnReviewsPanel } from "./AttendancePanel";
import { MinutesPanel } from "./MinutesPanel";
import styles from "./meeting.module.css";
import { type Item, type Meeting, useMeetingChange, versionOf } from "./queries";
import { NextTermPanel, VotesPanel } from "./VotesPanel";

/** The step that is on: its table, its votes, what came of it. */
export function StepPanel({
  meeting,
  item,
  readOnly,
}: {
  meeting: Meeting;
  item: Item;
  readOnly: boolean;
}) {
  const go = useGo();
  const [noting, setNoting] = useState(false);
  const at = meeting.runSheet.findIndex((one) => one.id === item.id);
  const before = meeting.runSheet[at - 1];
  const after = meeting.runSheet[at + 1];
  const mayMark = actionOf(meeting, "RECORD")?.allowed ?? false;
  const stepTo = (one: Item) => `/hoi-nghi/${meeting.id}?buoc=${one.id}`;
  const mark = useMeetingChange<{ done: boolean; note: string | null }>((body) =>
    call(
      api.PUT("/api/v1/meetings/{id}/run-sheet/{itemId}", {
        params: {
          path: { id: meeting.id, itemId: item.id },
          header: ifMatch(versionOf(meeting.id, meeting.version)),
        },
        body,
      }),
    ),
  );
  async function finish() {
    if (!item.done && !(await mark.send({ done: true, note: item.note }))) {
      toast.failed(mark.problem ?? "Chưa ghi được. Hãy thử lại");
      return;
    }
    if (after) go(stepTo(after));
    window.scrollTo({ top: 0 });
  }
  return (
    <Section
      title={item.title}
      note={[item.presenter, item.startsAt?.slice(0, 5)].filter(Boolean).join(" · ")}
      actions={item.done ? <StatusBadge tone="done">Đã xong</StatusBadge> : undefined}
    >
      <div className={styles.stack}>
        <Content meeting={meeting} item={item} readOnly={readOnly} />
        {item.note && (
          <p className={styles.note}>
            <b>Ghi vào biên bản:</b> {item.note}
          </p>
        )}
        <div className={styles.stepFoot} data-no-print>
          {before && (
            <ButtonLink to={stepTo(before)} icon={<BackIcon size={16} aria-hidden="true" />}>
              Bước trước
            </ButtonLink>
          )}
          {mayMark && (
            <Button
              icon={<EditIcon size={16} aria-hidden="true" />}
              onClick={() => setNoting(true)}
            >
              {item.note ? "Sửa ghi chú" : "Ghi chú"}
            </Button>
          )}
          {mayMark && item.done && (
            <Button
              pending={mark.pending}
              onClick={() => void mark.send({ done: false, note: item.note })}
            >
              Bỏ đánh dấu xong
            </Button>
          )}
          <span className={styles.push} />
          {mayMark && !item.done ? (
            <Button
              tone={after ? "main" : "plain"}
              pending={mark.pending}
              icon={<CheckIcon size={16} aria-hidden="true" />}
              onClick={() => void finish()}
            >
              {after ? "Xong, sang bước sau" : "Đánh dấu đã xong"}
            </Button>
          ) : (
            after && (
              <ButtonLink to={stepTo(after)} after={<ForwardIcon size={16} aria-hidden="true" />}>
                Bước sau
              </ButtonLink>
            )
          )}
        </div>
      </div>
      {noting && (
        <NoteDialog
          item={item}
          mark={mark}
          onClose={() => {
            mark.reset();
            setNoting(false);
          }}
        />
      )}
    </Section>
  );
}

function Content({ meeting, item, readOnly }: { meeting: Meeting; item: Item; readOnly: boolean }) {
  switch (item.kind) {
    case "OPENING":
      return <AttendancePanel meeting={meeting} />;
    case "REPORT":
      return <AmendmentsPanel meeting={meeting} />;
    case "OWN_REVIEWS":
      return <OwnReviewsPanel meeting={meeting} />;
    case "VOTES":
    case "PROPOSALS":
      return <VotesPanel meeting={meeting} item={item} readOnly={readOnly} />;
    case "ELECTION":
      return (
        <>
          <VotesPanel meeting={meeting} item={item} readOnly={readOnly} />
          <NextTermPanel meeting={meeting} readOnly={readOnly} />
        </>
      );
    case "PLEDGE_SIGNING":
      return (
        <div className={styles.stack}>
          <p>
            Các đơn vị ký giao ước thi đua năm {meeting.year + 1} tại hội nghị hoặc từ xa. Số đơn vị
            đã ký xem ở phần Giao ước.
          </p>
          <div>
            <ButtonLink to={`${paths.pledges}?nam=${meeting.year + 1}&blockId=${meeting.blockId}`}>
              Giao ước năm {meeting.year + 1}
            </ButtonLink>
          </div>
        </div>
      );
    case "MINUTES":
      return <MinutesPanel meeting={meeting} readOnly={readOnly} />;
    default:
      return item.note ? null : (
        <p className={styles.quiet}>Ghi tóm tắt nội dung vào ghi chú; biên bản lấy từ đó.</p>
      );
  }
}

function NoteDialog({
  item,
  mark,
  onClose,
}: {
  item: Item;
  mark: ReturnType<typeof useMeetingChange<{ done: boolean; note: string | null }>>;
  onClose: () => void;
}) {
  const form = useForm({ initial: { note: item.note ?? "" }, problem: mark.problem });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Ghi chú: ${item.title}`}
      form={form}
      onSubmit={async ({ note }) => {
        const done = await mark.send({ done: item.done, note: note.trim() || null });
        if (done) onClose();
        return done;
      }}
      submitLabel="Lưu ghi chú"
      pending={mark.pending}
      problem={mark.problem}
    >
      <TextAreaField
        label="Nội dung ghi vào biên bản"
        required={false}
        rows={5}
        {...form.field("note")}
      />
    </FormDialog>
  );
}
