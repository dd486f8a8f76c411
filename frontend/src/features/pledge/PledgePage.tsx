import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { download } from "@/api/client";
import { useMe } from "@/api/me";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { ReturnedIcon } from "@/ui/icons";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { Steps } from "@/ui/Steps";
import { Timeline } from "@/ui/Timeline";
import { Aims } from "./Aims";
import { statuses } from "./labels";
import { PaperSignature } from "./PaperSignature";
import styles from "./pledge.module.css";
import { usePledgeActions } from "./pledgeActions";
import { type Pledge, pledgeQuery } from "./queries";
import { stepsOf } from "./steps";
import { TargetList } from "./TargetList";

/** One pledge: what is promised, who signed, what became of it, and the one next thing to do. */
function PledgePage() {
  const { id = "" } = useParams();
  const pledge = useQuery(pledgeQuery(id));
  return <QueryView query={pledge}>{(data) => <PledgeView pledge={data} />}</QueryView>;
}

function PledgeView({ pledge }: { pledge: Pledge }) {
  const me = useMe();
  const [marking, setMarking] = useState(false);
  const { main, others } = usePledgeActions(pledge, me.today, () => setMarking(true));
  const { tone } = statuses[pledge.status];
  const reported = pledge.targets.filter((one) => one.year ?? one.mid).length;
  const signed = pledge.signedOn !== null && pledge.signedOn !== undefined;
  return (
    <>
      <PageHeader
        title={`Giao ước năm ${pledge.year} của ${pledge.unitName}`}
        documentTitle={`Giao ước ${pledge.year} – ${pledge.unitName}`}
        crumbs={[{ label: "Giao ước", to: paths.pledges }]}
        badge={<StatusBadge tone={tone}>{pledge.statusLabel}</StatusBadge>}
        meta={
          <RouteLink to={subjectPath({ type: "BLOCK", id: pledge.blockId })}>
            {pledge.blockName}
          </RouteLink>
        }
        main={main}
        actions={[
          ...others,
          ...(signed
            ? [
                {
                  label: "Bản giao ước (.docx)",
                  load: () =>
                    download(
                      `/api/v1/blocks/${pledge.blockId}/terms/${pledge.year}/progress/paper`,
                    ),
                },
              ]
            : []),
        ]}
      />
      {pledge.returnedReason && (
        <div className={styles.returned}>
          <ReturnedIcon size={20} aria-hidden="true" />
          <div>
            <p className={styles.returnedTitle}>Bị trả lại</p>
            <p className={styles.prose}>{pledge.returnedReason}</p>
          </div>
        </div>
      )}
      <Steps steps={stepsOf(pledge)} />
      <Columns
        side={
          <>
            <Section title="Thông tin">
              <KeyValues narrow items={facts(pledge)} />
            </Section>
            <Section title="Diễn biến" flush>
              <Timeline
                events={[...pledge.history].reverse().map((one) => ({
                  id: one.at + one.to,
                  title: one.label,
                  by: one.by,
                  at: one.at,
                  reason: one.reason,
                }))}
              />
            </Section>
          </>
        }
      >
        <Section
          title="Chỉ tiêu giao ước"
          note={
            reported > 0
              ? `đạt ${pledge.met}/${pledge.targets.length} chỉ tiêu`
              : `${pledge.targets.length} chỉ tiêu`
          }
          flush
        >
          <TargetList pledge={pledge} />
        </Section>
        {pledge.contents.length > 0 && (
          <Section title="Nội dung thi đua">
            <ol className={styles.words}>
              {pledge.contents.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ol>
          </Section>
        )}
        <Section title="Danh hiệu, hình thức khen thưởng đăng ký" flush>
          <Aims pledge={pledge} />
        </Section>
        {(pledge.midReview || pledge.yearReview) && (
          <Section title="Đơn vị tự đánh giá">
            <KeyValues
              items={[
                { label: "6 tháng", value: pledge.midReview },
                { label: "Cả năm", value: pledge.yearReview },
              ].filter((one) => one.value)}
            />
          </Section>
        )}
      </Columns>
      <PaperSignature pledge={pledge} opened={marking} onClose={() => setMarking(false)} />
    </>
  );
}

function facts(pledge: Pledge) {
  const due = (label: string, day: string | null | undefined) =>
    day ? [{ label, value: formatDate(day) }] : [];
  return [
    { label: "Cụm, khối", value: pledge.blockName },
    { label: pledge.headTitle, value: pledge.headUnitName },
    ...(pledge.signedOn
      ? [
          {
            label: pledge.signedHowLabel ?? "Ký",
            value: [pledge.signer, formatDate(pledge.signedOn)].filter(Boolean).join(", "),
          },
        ]
      : []),
    ...due("Hạn gửi giao ước", pledge.pledgeDue),
    ...due("Hạn báo cáo 6 tháng", pledge.midReportDue),
    ...due("Hạn báo cáo năm", pledge.yearReportDue),
    ...(pledge.earlierPledgeId
      ? [
          {
            label: "Năm trước",
            value: (
              <RouteLink to={subjectPath({ type: "PLEDGE", id: pledge.earlierPledgeId })}>
                Giao ước năm {pledge.year - 1}
              </RouteLink>
            ),
          },
        ]
      : []),
  ];
}

export { PledgePage as Component };
