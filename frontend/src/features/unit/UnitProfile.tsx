import { useQuery } from "@tanstack/react-query";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { ButtonLink } from "@/ui/Button";
import { DataTable } from "@/ui/DataTable";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { areaLabels, trainingLabels, workingTimeLabels } from "./labels";
import { type Area, type Headcount, type Officer, type Profile, profileQuery } from "./profile";
import styles from "./unit.module.css";

const period = ({ from, to }: { from: string; to?: string | null }) =>
  to ? `${formatDate(from)} – ${formatDate(to)}` : `từ ${formatDate(from)}`;

/** What of a unit changes over time: areas, people, who does the work of emulation. */
export function UnitProfile({ id }: { id: string }) {
  const profile = useQuery(profileQuery(id));
  return <QueryView query={profile}>{(data) => <Facts id={id} profile={data} />}</QueryView>;
}

function Facts({ id, profile }: { id: string; profile: Profile }) {
  const writable = actionOf(profile, "TELL")?.allowed;
  const rows = profile.areas.length + profile.headcounts.length;
  return (
    <>
      <Section
        title="Địa bàn và số người"
        actions={
          writable ? (
            <ButtonLink small to={`/don-vi/${id}/so-lieu`}>
              Ghi số liệu
            </ButtonLink>
          ) : undefined
        }
        flush={rows > 0}
      >
        {rows === 0 && <p className={styles.flat}>Chưa ghi địa bàn và số người.</p>}
        {profile.areas.length > 0 && <Areas areas={profile.areas} />}
        {profile.headcounts.length > 0 && <Headcounts counts={profile.headcounts} />}
      </Section>
      {profile.officersShown && <Officers officers={profile.officers} />}
    </>
  );
}

function Areas({ areas }: { areas: readonly Area[] }) {
  return (
    <DataTable
      caption="Địa bàn"
      rows={areas}
      rowKey={(area) => `${area.kind}-${area.from}`}
      columns={[
        {
          key: "kind",
          header: "Địa bàn",
          cell: (area) => areaLabels[area.kind],
          phone: "title",
        },
        { key: "period", header: "Thời gian", cell: period },
        { key: "basis", header: "Căn cứ", cell: (area) => area.basis ?? "" },
      ]}
      empty={{ title: "Chưa có" }}
    />
  );
}

function Headcounts({ counts }: { counts: readonly Headcount[] }) {
  return (
    <DataTable
      caption="Số người"
      rows={[...counts].sort((a, b) => b.on.localeCompare(a.on))}
      rowKey={(count) => count.on}
      columns={[
        {
          key: "on",
          header: "Số người đến ngày",
          cell: (count) => formatDate(count.on),
          phone: "title",
        },
        {
          key: "total",
          header: "Tổng số",
          align: "right",
          cell: (count) => formatNumber(count.total),
        },
        {
          key: "women",
          header: "Trong đó nữ",
          align: "right",
          cell: (count) =>
            count.women === null || count.women === undefined
              ? "Chưa rõ"
              : formatNumber(count.women),
        },
      ]}
      empty={{ title: "Chưa có" }}
    />
  );
}

function Officers({ officers }: { officers: readonly Officer[] }) {
  return (
    <Section
      title="Người làm công tác thi đua, khen thưởng"
      note={officers.length > 0 ? `${officers.length}` : undefined}
      flush={officers.length > 0}
    >
      {officers.length === 0 ? (
        <p className={styles.flat}>Chưa ghi người làm công tác thi đua, khen thưởng.</p>
      ) : (
        <DataTable
          caption="Người làm công tác thi đua, khen thưởng"
          rows={officers}
          rowKey={(officer) => `${officer.name}-${officer.from}`}
          columns={[
            {
              key: "name",
              header: "Họ và tên",
              cell: (officer) => officer.name,
              phone: "title",
            },
            {
              key: "time",
              header: "Bố trí",
              cell: (officer) => workingTimeLabels[officer.workingTime],
            },
            {
              key: "training",
              header: "Trình độ",
              cell: (officer) => trainingLabels[officer.training],
            },
            {
              key: "since",
              header: "Làm công tác thi đua từ",
              cell: (officer) => (officer.since ? formatDate(officer.since) : "Chưa rõ"),
            },
            { key: "period", header: "Ở đơn vị này", cell: period },
          ]}
          empty={{ title: "Chưa có" }}
        />
      )}
    </Section>
  );
}
