import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, download, idempotency, ifMatch } from "@/api/client";
import { formatClock, formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { DownloadButton } from "@/ui/DownloadButton";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TimeField } from "@/ui/fields/TimeField";
import { InfoIcon, LockIcon } from "@/ui/icons";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { Timeline } from "@/ui/Timeline";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { meetingTone } from "./labels";
import styles from "./meeting.module.css";
import { type Item, type Meeting, meetingQuery, useMeetingChange, versionOf } from "./queries";
import { StepNav } from "./StepNav";
import { StepPanel } from "./StepPanel";

/** A conference as its run-sheet: the steps at the left, the one that is on beside them. */
function MeetingPage() {
  const { id = "" } = useParams();
  const meeting = useQuery(meetingQuery(id));
  return <QueryView query={meeting}>{(data) => <Conference meeting={data} />}</QueryView>;
}

function Conference({ meeting }: { meeting: Meeting }) {
  const [params] = useSearchParams();
  const [opening, setOpening] = useState(false);
  const readOnly = meeting.allowedActions.every((one) => !one.allowed);
  const item = currentOf(meeting, params.get("buoc"));
  const cancel = useMeetingChange<{ reason: string }>(
    (body, intent) =>
      call(
        api.POST("/api/v1/meetings/{id}/cancellation", {
          params: {
            path: { id: meeting.id },
            header: {
              ...ifMatch(versionOf(meeting.id, meeting.version)),
              ...idempotency(intent.idempotencyKey),
            },
          },
          body,
        }),
      ),
    () => toast.done("Đã hủy hội nghị"),
  );
  const here = `/hoi-nghi/${meeting.id}`;
  const mayEdit = actionOf(meeting, "EDIT")?.allowed;
  return (
    <>
      <PageHeader
        title={meeting.title}
        documentTitle="Hội nghị"
        crumbs={[{ label: "Hội nghị", to: paths.meetings }]}
        badge={<StatusBadge tone={meetingTone[meeting.status]}>{meeting.statusLabel}</StatusBadge>}
        meta={whenAndWhere(meeting)}
        main={
          meeting.status === "PLANNED" && !readOnly
            ? {
                label: "Khai mạc hội nghị",
                availability: actionOf(meeting, "OPEN"),
                onAct: () => setOpening(true),
              }
            : null
        }
        actions={
          mayEdit
            ? [
                { label: "Sửa thông tin", to: `${here}/sua` },
                { label: "Sắp xếp chương trình", to: `${here}/chuong-trinh` },
                ...(actionOf(meeting, "CANCEL")?.allowed
                  ? [
                      {
                        label: "Hủy hội nghị",
                        tone: "danger" as const,
                        onAct: (reason: string) => cancel.send({ reason }),
                        pending: cancel.pending,
                        problem: cancel.problem,
                        confirm: {
                          title: "Hủy hội nghị?",
                          reason: { label: "Lý do", required: true },
                        },
                      },
                    ]
                  : []),
              ]
            : []
        }
      />
      <Notice meeting={meeting} readOnly={readOnly} />
      <div className={styles.conference}>
        <div className={styles.left}>
          <StepNav meeting={meeting} current={item} />
        </div>
        <div className={styles.main}>
          {item && <StepPanel key={item.id} meeting={meeting} item={item} readOnly={readOnly} />}
          <div className={styles.aside} data-no-print>
            <Papers meeting={meeting} />
            <Facts meeting={meeting} />
            <Section title="Diễn biến" flush>
              <Timeline
                events={meeting.history.map((one) => ({
                  id: `${one.at}-${one.to}`,
                  title: one.label,
                  by: one.by,
                  at: one.at,
                  reason: one.reason,
                }))}
              />
            </Section>
          </div>
        </div>
      </div>
      {opening && <OpeningDialog meeting={meeting} onClose={() => setOpening(false)} />}
    </>
  );
}

/** The step named in the address; otherwise the first that is not done. */
function currentOf(meeting: Meeting, wanted: string | null): Item | undefined {
  return (
    meeting.runSheet.find((one) => one.id === wanted) ??
    (meeting.status === "CLOSED"
      ? meeting.runSheet.find((one) => one.kind === "MINUTES")
      : meeting.runSheet.find((one) => !one.done)) ??
    meeting.runSheet[0]
  );
}

function whenAndWhere(meeting: Meeting): string {
  const day = meeting.heldOn
    ? `Họp ngày ${formatDate(meeting.heldOn)}`
    : meeting.plannedOn
      ? `Dự kiến ${formatDate(meeting.plannedOn)}`
      : "Chưa định ngày";
  const time = formatClock(meeting.startedAt ?? meeting.plannedAt);
  return [day, time, meeting.place].filter(Boolean).join(" · ");
}

/** Why nothing can be changed, said once instead of at every button. */
function Notice({ meeting, readOnly }: { meeting: Meeting; readOnly: boolean }) {
  if (meeting.status === "CLOSED") {
    return (
      <p className={`${styles.notice} ${styles.noticeClosed}`}>
        <LockIcon size={18} aria-hidden="true" />
        Hội nghị đã kết thúc, biên bản đã thông qua. Điểm danh, ý kiến và kết quả biểu quyết không
        sửa được nữa.
      </p>
    );
  }
  const reason = meeting.status === "CANCELLED" ? "Hội nghị đã hủy." : whyNot(meeting);
  if (!readOnly || !reason) return null;
  return (
    <p className={styles.notice}>
      <InfoIcon size={18} aria-hidden="true" />
      Anh/chị xem được hội nghị này. {reason}
    </p>
  );
}

function whyNot(meeting: Meeting): string | null {
  return actionOf(meeting, "EDIT")?.reason ?? null;
}

function Facts({ meeting }: { meeting: Meeting }) {
  return (
    <Section title="Thông tin">
      <KeyValues
        narrow
        items={[
          {
            label: "Cụm, khối",
            value: (
              <RouteLink to={subjectPath({ type: "BLOCK", id: meeting.blockId })}>
                {meeting.blockName}
              </RouteLink>
            ),
          },
          { label: meeting.headTitle, value: meeting.headUnit?.name },
          { label: "Chủ trì", value: meeting.chair },
          { label: "Thư ký", value: meeting.secretary },
        ]}
      />
    </Section>
  );
}

const PAPERS = [
  { key: "invitation", label: "Giấy mời" },
  { key: "programme", label: "Chương trình" },
  { key: "minutes", label: "Biên bản hội nghị" },
] as const;

function Papers({ meeting }: { meeting: Meeting }) {
  return (
    <Section title="Giấy tờ" note="Tệp Word">
      <div className={styles.papers}>
        {PAPERS.map((paper) => (
          <DownloadButton
            key={paper.key}
            small
            load={() => download(`/api/v1/meetings/${meeting.id}/papers/${paper.key}`)}
          >
            {paper.label}
          </DownloadButton>
        ))}
      </div>
    </Section>
  );
}

function OpeningDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const open = useMeetingChange<{ heldOn: string | null; startedAt: string | null }>(
    (body, intent) =>
      call(
        api.POST("/api/v1/meetings/{id}/opening", {
          params: {
            path: { id: meeting.id },
            header: {
              ...ifMatch(versionOf(meeting.id, meeting.version)),
              ...idempotency(intent.idempotencyKey),
            },
          },
          body,
        }),
      ),
    () => {
      toast.done("Hội nghị đã khai mạc, có thể điểm danh");
      onClose();
    },
  );
  const form = useForm({
    initial: {
      heldOn: null as string | null,
      startedAt: meeting.plannedAt?.slice(0, 5) ?? null,
    },
    problem: open.problem,
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Khai mạc hội nghị"
      form={form}
      onSubmit={open.send}
      submitLabel="Khai mạc"
      pending={open.pending}
      problem={open.problem}
    >
      <FieldRow>
        <DateField
          label="Ngày họp"
          hint="Để trống là hôm nay. Hội nghị đã họp thì ghi ngày họp"
          required={false}
          {...form.field("heldOn")}
        />
        <TimeField label="Giờ khai mạc" required={false} {...form.field("startedAt")} />
      </FieldRow>
    </FormDialog>
  );
}

export { MeetingPage as Component };
