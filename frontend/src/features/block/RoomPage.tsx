import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { formatDate } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { Words } from "./Activities";
import styles from "./block.module.css";
import { Leaders } from "./Leaders";
import { deadlineLabels, deadlineNames } from "./labels";
import { RoomConferences } from "./RoomConferences";
import { RoomPapers } from "./RoomPapers";
import { type Room, roomQuery } from "./rooms";

/** A supra-provincial cluster in one year, as all its members see it. */
function RoomPage() {
  const { id = "", year = "" } = useParams();
  const room = useQuery(roomQuery(id, Number(year)));
  return (
    <QueryView query={room}>
      {(data) => (
        <>
          <PageHeader
            title={data.blockName}
            documentTitle={`Phòng của ${data.blockName} năm ${data.year}`}
            crumbs={[{ label: "Phòng của cụm", to: paths.rooms }]}
            badge={
              <StatusBadge tone={data.official ? "done" : "open"}>{data.statusLabel}</StatusBadge>
            }
            meta={[
              `Năm ${data.year}`,
              data.unitName && `anh/chị vào với ${data.unitName}`,
              data.system,
            ]
              .filter(Boolean)
              .join(" · ")}
          />
          <Columns side={<Side room={data} />}>
            <RoomPapers room={data} reload={room.refetch} />
            <RoomConferences conferences={data.conferences} />
            <Members room={data} />
            <Leaders term={data} />
            <Joint room={data} />
          </Columns>
        </>
      )}
    </QueryView>
  );
}

function Members({ room }: { room: Room }) {
  return (
    <Section title="Thành viên" note={`${room.members.length} đơn vị`} flush>
      {room.members.length === 0 ? (
        <EmptyState title="Chưa có danh sách thành viên" />
      ) : (
        <ol className={styles.list}>
          {room.members.map((member) => (
            <li key={member.unitId ?? member.unitName}>
              {member.unitName}
              {member.unitName === room.unitName && (
                <StatusBadge tone="info">Tổ chức của anh/chị</StatusBadge>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Joint({ room }: { room: Room }) {
  if (room.activities.length === 0) return null;
  return (
    <Section title="Hoạt động chung của cụm" flush>
      <ul className={styles.list}>
        {room.activities.map((activity) => (
          <li key={activity.id} className={styles.activity}>
            <Words activity={activity} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Side({ room }: { room: Room }) {
  const due = deadlineNames.filter((name) => room.deadlines[name]);
  return (
    <>
      {due.length > 0 && (
        <Section title="Thời hạn">
          <KeyValues
            narrow
            items={due.map((name) => ({
              label: deadlineLabels[name],
              value: formatDate(room.deadlines[name] as string),
            }))}
          />
        </Section>
      )}
      <Section title="Quyết định">
        {room.decision ? (
          <KeyValues
            narrow
            items={[
              { label: "Số", value: room.decision.number },
              { label: "Ngày", value: room.decision.date ? formatDate(room.decision.date) : null },
              { label: "Cơ quan ban hành", value: room.decision.issuer },
            ]}
          />
        ) : (
          <p className={styles.note}>Chưa có quyết định; danh sách đang là tạm thời.</p>
        )}
      </Section>
      {room.years.length > 1 && (
        <Section title="Các năm">
          <p className={styles.links}>
            {room.years.map((one) => (
              <ButtonLink key={one} small to={`${paths.rooms}/${room.blockId}/${one}`}>
                Năm {one}
              </ButtonLink>
            ))}
          </p>
        </Section>
      )}
    </>
  );
}

export { RoomPage as Component };
