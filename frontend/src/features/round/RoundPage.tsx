import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { download } from "@/api/client";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import type { ActionSpec } from "@/ui/ActionButton";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { Timeline } from "@/ui/Timeline";
import { statuses } from "./labels";
import { useMove } from "./moves";
import { OwnOverview } from "./OwnOverview";
import { ProvinceOverview } from "./ProvinceOverview";
import { type Round, roundQuery } from "./queries";
import styles from "./round.module.css";

/** One round: who may send what until when, and how far everybody in it is. */
function RoundPage() {
  const { id = "" } = useParams();
  const round = useQuery(roundQuery(id));
  return <QueryView query={round}>{(data) => <RoundView round={data} />}</QueryView>;
}

function RoundView({ round }: { round: Round }) {
  const opening = useMove(round, "opening");
  const closure = useMove(round, "closure");
  const reopening = useMove(round, "reopening");
  const may = (action: string) => actionOf(round, action)?.allowed === true;
  const own = round.level === "UNIT";
  const specs: Record<string, ActionSpec> = {
    EDIT: { label: "Sửa đợt xét", to: `/dot-xet/${round.id}/sua` },
    OPEN: {
      label: "Mở đợt xét",
      onAct: () => opening.send(null),
      pending: opening.pending,
      problem: opening.problem,
      confirm: {
        title: "Mở đợt xét?",
        text: own
          ? "Đơn vị trực thuộc thấy đợt xét và gửi danh sách."
          : "Mọi đơn vị thấy đợt xét và gửi được hồ sơ.",
      },
    },
    CLOSE: {
      label: "Kết thúc đợt xét",
      onAct: () => closure.send(null),
      pending: closure.pending,
      problem: closure.problem,
      confirm: {
        title: "Kết thúc đợt xét?",
        text: round.leadName
          ? `Không nhận hồ sơ mới nữa; ${round.leadName} thôi xem hồ sơ của đợt xét.`
          : "Không nhận thêm gì nữa; khi cần có thể mở lại, phải ghi lý do.",
      },
    },
    REOPEN: {
      label: "Mở lại đợt xét",
      onAct: (reason) => reopening.send(reason),
      pending: reopening.pending,
      problem: reopening.problem,
      confirm: {
        title: "Mở lại đợt xét?",
        reason: { label: "Lý do mở lại", required: true },
      },
    },
  };
  const sitting: ActionSpec | null =
    own && round.status === "OPEN" && may("EDIT")
      ? { label: "Xét khen thưởng", to: `/dot-xet/${round.id}/xet` }
      : null;
  const main = sitting ?? (may("OPEN") ? (specs.OPEN ?? null) : null);
  const others = ["EDIT", "CLOSE", "REOPEN"].filter(may).flatMap((name) => specs[name] ?? []);
  return (
    <>
      <PageHeader
        title={round.name}
        documentTitle="Đợt xét"
        crumbs={[{ label: "Đợt xét khen thưởng", to: paths.rounds }]}
        badge={<StatusBadge tone={statuses[round.status].tone}>{round.statusLabel}</StatusBadge>}
        meta={[round.ownerName ?? "Đợt xét của tỉnh", round.subjectLabel, round.achievementTime]
          .filter(Boolean)
          .join(" · ")}
        main={main}
        actions={[...others, ...(round.status === "PLANNED" ? [] : listsOf(round))]}
      />
      <Columns
        side={
          <>
            <Section title="Thông tin">
              <KeyValues narrow items={facts(round)} />
            </Section>
            <Section title="Diễn biến" flush>
              <Timeline
                events={round.history.map((one) => ({
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
        {own ? <OwnOverview round={round} /> : <ProvinceOverview round={round} />}
      </Columns>
    </>
  );
}

/** The list of everybody in the round, to work with and to sign. */
function listsOf(round: Round): ActionSpec[] {
  const file = `/api/v1/award-rounds/${round.id}/${round.level === "UNIT" ? "candidates" : "nominees"}`;
  return ["xlsx", "docx"].map((kind) => ({
    label: `Danh sách (.${kind})`,
    load: () => download(`${file}.${kind}`),
  }));
}

function facts(round: Round) {
  const province = round.level === "PROVINCE";
  return [
    ...(round.movementId
      ? [
          {
            label: "Phong trào",
            value: (
              <RouteLink to={subjectPath({ type: "MOVEMENT", id: round.movementId })}>
                {round.movementName}
              </RouteLink>
            ),
          },
        ]
      : []),
    ...(round.from && round.to
      ? [
          {
            label: "Thời gian thành tích",
            value: `${formatDate(round.from)} – ${formatDate(round.to)}`,
          },
        ]
      : []),
    {
      label: "Danh hiệu, hình thức",
      value: (
        <ul className={styles.plain}>
          {round.awards.map((one) => (
            <li key={one.awardCode}>
              {one.name}
              <span className={styles.second}>
                {one.routeLabel}
                {one.quota ? `, chỉ tiêu ${one.quota}` : ""}
              </span>
            </li>
          ))}
        </ul>
      ),
    },
    ...(province
      ? [
          { label: "Tiếp nhận", value: round.leadName ?? "Sở Nội vụ" },
          {
            label: "Thời hạn chung",
            value: round.deadline ? (
              <>
                {round.deadline.written}
                <span className={styles.second}>{round.deadline.explanation}</span>
              </>
            ) : (
              "Không định"
            ),
          },
          ...round.exceptions.map((one) => ({
            label: `Riêng ${one.who}`,
            value: (
              <>
                {one.deadline.written}
                <span className={styles.second}>{one.deadline.explanation}</span>
              </>
            ),
          })),
          { label: "Ai được gửi", value: sendersOf(round) },
          ...(round.guidance ? [{ label: "Văn bản hướng dẫn", value: round.guidance }] : []),
        ]
      : []),
  ];
}

function sendersOf(round: Round): string {
  const units = round.everyUnit
    ? ["Mọi đơn vị"]
    : [...round.unitKinds.map((one) => one.label), ...round.units.map((one) => one.name)];
  return [...units, ...(round.byBlocks ? ["cụm, khối thi đua"] : [])].join(", ");
}

export { RoundPage as Component };
