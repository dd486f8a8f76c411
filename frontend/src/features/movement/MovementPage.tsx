import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import type { ActionSpec } from "@/ui/ActionButton";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink, useGo } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { Steps } from "@/ui/Steps";
import { Timeline } from "@/ui/Timeline";
import { Answers } from "./Answers";
import { Awards } from "./Awards";
import { Checks } from "./Checks";
import { Contributions } from "./Contributions";
import { Family } from "./Family";
import { Goals } from "./Goals";
import { LaunchDialog } from "./LaunchDialog";
import { statuses } from "./labels";
import { ModelsAndMedia } from "./ModelsAndMedia";
import styles from "./movement.module.css";
import { useClose } from "./moves";
import { OwnWork } from "./OwnWork";
import { Participants } from "./Participants";
import { type Movement, type MovementStatus, movementQuery } from "./queries";
import { Results } from "./Results";
import { ReviewDialog } from "./ReviewDialog";
import { Reviews } from "./Reviews";
import { launchWords, periodOf } from "./words";

/** One movement: by which document, with which targets, who takes part, what was reached and given. */
function MovementPage() {
  const { id = "" } = useParams();
  const movement = useQuery(movementQuery(id));
  return <QueryView query={movement}>{(data) => <MovementView movement={data} />}</QueryView>;
}

type Opened = "launch" | "review" | "final" | null;

/** The step a state waits for. */
const NEXT: Record<MovementStatus, string | null> = {
  DRAFT: "LAUNCH",
  LAUNCHED: "FINAL_REVIEW",
  FINAL_REVIEW: "CLOSE",
  CLOSED: null,
};

function MovementView({ movement }: { movement: Movement }) {
  const go = useGo();
  const [opened, setOpened] = useState<Opened>(null);
  const close = useClose(movement);
  const specs: Record<string, ActionSpec> = {
    EDIT: { label: "Sửa", onAct: () => go(`/phong-trao/${movement.id}/sua`) },
    LAUNCH: { label: "Phát động", onAct: () => setOpened("launch") },
    REVIEW: { label: "Sơ kết", onAct: () => setOpened("review") },
    FINAL_REVIEW: { label: "Tổng kết", onAct: () => setOpened("final") },
    CLOSE: {
      label: "Kết thúc phong trào",
      onAct: () => close.send(null),
      pending: close.pending,
      problem: close.problem,
      confirm: {
        title: "Kết thúc phong trào?",
        text: "Sau khi kết thúc, không ghi thêm kết quả, đóng góp được nữa.",
      },
    },
  };
  const may = (action: string) => actionOf(movement, action)?.allowed === true;
  const next = NEXT[movement.status];
  // What only the launching unit may do is not shown to those who merely take part.
  const main = next && may(next) ? (specs[next] ?? null) : null;
  const others = ["EDIT", "REVIEW"].filter(may).flatMap((action) => specs[action] ?? []);
  return (
    <>
      <PageHeader
        title={movement.name}
        documentTitle="Phong trào"
        crumbs={[{ label: "Phong trào", to: paths.movements }]}
        badge={
          <StatusBadge tone={statuses[movement.status].tone}>{movement.statusLabel}</StatusBadge>
        }
        meta={`${movement.scopeLabel} · ${movement.methodLabel.toLowerCase()} · ${periodOf(movement)}`}
        main={main}
        actions={others}
      />
      {movement.warnings.length > 0 && (
        <div className={styles.warnings}>
          <Section title={movement.hollow ? "Có dấu hiệu hình thức" : "Cần bổ sung"} tone="warning">
            <ul className={styles.words}>
              {movement.warnings.map((one) => (
                <li key={one.code}>{one.message}</li>
              ))}
            </ul>
          </Section>
        </div>
      )}
      <OwnWork movement={movement} />
      <Steps steps={stepsOf(movement)} />
      <Columns
        side={
          <>
            <Section title="Thông tin">
              <KeyValues narrow items={facts(movement)} />
            </Section>
            {movement.history.length > 0 && (
              <Section title="Diễn biến" flush>
                <Timeline
                  events={[...movement.history].reverse().map((one) => ({
                    id: one.at + one.to,
                    title: one.label,
                    by: one.by,
                    at: one.at,
                    reason: one.reason,
                  }))}
                />
              </Section>
            )}
          </>
        }
      >
        <Goals movement={movement} />
        <Answers movement={movement} />
        <Participants movement={movement} />
        <Results movement={movement} />
        <Family movement={movement} />
        <Contributions movement={movement} />
        <Awards movement={movement} />
        <Checks movement={movement} />
        <Reviews movement={movement} />
        <ModelsAndMedia movement={movement} />
      </Columns>
      {opened === "launch" && <LaunchDialog movement={movement} onClose={() => setOpened(null)} />}
      {(opened === "review" || opened === "final") && (
        <ReviewDialog
          movement={movement}
          way={{ last: opened === "final" }}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

function stepsOf(movement: Movement) {
  const order: MovementStatus[] = ["DRAFT", "LAUNCHED", "FINAL_REVIEW", "CLOSED"];
  const at = order.indexOf(movement.status);
  const words = ["Soạn", "Phát động, thực hiện", "Tổng kết", "Kết thúc"];
  return words.map((label, index) => ({
    label,
    note: index === 1 && movement.launch?.date ? formatDate(movement.launch.date) : undefined,
    state:
      index < at || movement.status === "CLOSED"
        ? ("done" as const)
        : index === at
          ? ("current" as const)
          : ("todo" as const),
  }));
}

function facts(movement: Movement) {
  const link = (
    type: "BLOCK" | "MOVEMENT" | "UNIT",
    id: string,
    name: string | null | undefined,
  ) => <RouteLink to={subjectPath({ type, id })}>{name}</RouteLink>;
  return [
    { label: "Văn bản phát động", value: launchWords(movement.launch) },
    ...(movement.ownerUnitId
      ? [
          {
            label: "Đơn vị phát động",
            value: link("UNIT", movement.ownerUnitId, movement.ownerUnitName),
          },
        ]
      : []),
    ...(movement.blockId
      ? [{ label: "Cụm, khối", value: link("BLOCK", movement.blockId, movement.blockName) }]
      : []),
    ...(movement.parentId
      ? [
          {
            label: "Thực hiện phong trào",
            value: link("MOVEMENT", movement.parentId, movement.parentName),
          },
        ]
      : []),
    { label: "Thời gian", value: periodOf(movement) },
    { label: "Đối tượng", value: movement.subjects },
    ...(movement.note ? [{ label: "Ghi chú", value: movement.note }] : []),
  ];
}

export { MovementPage as Component };
