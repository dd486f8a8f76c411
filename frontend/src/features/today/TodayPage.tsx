import { useQuery } from "@tanstack/react-query";
import { useMe } from "@/api/me";
import { formatLongDay } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { EmptyState } from "@/ui/EmptyState";
import { DoneIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { ProgressPanel } from "@/ui/ProgressPanel";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { SkeletonLines } from "@/ui/Skeletons";
import { segmentTones } from "./labels";
import { type Today, type TodayPanel, todayQuery } from "./queries";
import { WorkList } from "./WorkList";

/** The first screen of every role: what is due, what came back, what waits, what changed. */
function TodayPage() {
  const me = useMe();
  const today = useQuery(todayQuery(useYear()));
  return (
    <>
      <PageHeader
        title={formatLongDay(today.data?.date ?? me.today)}
        documentTitle="Hôm nay"
        meta={today.data?.summary ?? "Đang xem có việc gì…"}
      />
      <QueryView query={today} skeleton={<TodaySkeleton />}>
        {(data) => <TodayView today={data} />}
      </QueryView>
    </>
  );
}

function TodayView({ today }: { today: Today }) {
  const groups = today.groups.filter((group) => group.items.length > 0);
  const free = groups.every((group) => group.key === "DONE" || group.key === "CHANGED");
  const work = (
    <>
      {free && (
        <Section title="Việc của anh/chị" flush>
          <EmptyState
            icon={<DoneIcon size={24} stroke={1.6} />}
            title="Không còn việc nào"
            text="Việc sắp đến hạn, hồ sơ bị trả lại và những gì chờ anh/chị cho ý kiến sẽ hiện ở đây, kèm lý do và thời hạn."
          />
        </Section>
      )}
      {groups.map((group, index) => (
        <Section key={group.key} title={group.title} note={`${group.items.length} việc`} flush>
          <WorkList group={group} hero={index === 0 && !free} />
        </Section>
      ))}
    </>
  );
  if (today.panels.length === 0) return work;
  return (
    <Columns side={today.panels.map((panel) => <Panel key={panel.key} panel={panel} />)}>
      {work}
    </Columns>
  );
}

function Panel({ panel }: { panel: TodayPanel }) {
  return (
    <Section
      title={panel.title}
      note={
        panel.subject && panel.note ? (
          <RouteLink to={subjectPath(panel.subject)}>{panel.note}</RouteLink>
        ) : (
          panel.note
        )
      }
    >
      <ProgressPanel
        caption={panel.title}
        scale={panel.bars.every((bar) => bar.segments.length <= 1) ? "size" : "share"}
        bars={panel.bars.map((bar) => ({
          label: bar.label,
          total: bar.total,
          to: bar.subject ? subjectPath(bar.subject) : undefined,
          segments: bar.segments.map((one) => ({ ...one, tone: segmentTones[one.tone] })),
        }))}
      />
    </Section>
  );
}

function TodaySkeleton() {
  return (
    <Columns
      side={
        <Section title="Tiến độ">
          <SkeletonLines lines={4} />
        </Section>
      }
    >
      <Section title="Việc của anh/chị" flush>
        <SkeletonLines lines={8} />
      </Section>
    </Columns>
  );
}

export { TodayPage as Component };
