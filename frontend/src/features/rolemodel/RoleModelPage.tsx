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
import { stages } from "./labels";
import { MediaItems } from "./MediaItems";
import { usePublication } from "./moves";
import { Publicly } from "./Publicly";
import { modelQuery, type RoleModel, type Stage } from "./queries";
import { Replication } from "./Replication";
import styles from "./rolemodel.module.css";
import { StageDialog } from "./StageDialog";

const ORDER: Stage[] = ["FOUND", "FOSTERED", "REVIEWED", "REPLICATED"];

/** One role model: its stages, who took it over, where it was told of. */
function RoleModelPage() {
  const { id = "" } = useParams();
  const model = useQuery(modelQuery(id));
  return <QueryView query={model}>{(data) => <ModelView model={data} />}</QueryView>;
}

function ModelView({ model }: { model: RoleModel }) {
  const go = useGo();
  const [to, setTo] = useState<RoleModel["nextStages"][number] | null>(null);
  const publish = usePublication(model, true);
  const unpublish = usePublication(model, false);
  const may = (action: string) => actionOf(model, action)?.allowed === true;
  const moves: ActionSpec[] = may("MOVE")
    ? model.nextStages.map((next) => ({
        label:
          next.stage === "WITHDRAWN" ? "Thôi nêu gương" : `Chuyển sang ${next.label.toLowerCase()}`,
        onAct: () => setTo(next),
      }))
    : [];
  // Giving a model up is never the step a page leads to.
  const [next] = model.nextStages[0]?.stage === "WITHDRAWN" ? [] : moves;
  const others = moves.filter((one) => one !== next);
  const open: ActionSpec[] = [
    ...(may("PUBLISH")
      ? [
          {
            label: "Công khai",
            onAct: () => publish.send(null),
            pending: publish.pending,
            problem: publish.problem,
            confirm: {
              title: "Công khai điển hình này?",
              text: "Ai cũng xem được những điều ghi ở mục Trang công khai. Câu chuyện và ghi chép khác không hiện.",
            },
          },
        ]
      : []),
    ...(may("UNPUBLISH")
      ? [
          {
            label: "Thôi công khai",
            onAct: () => unpublish.send(null),
            pending: unpublish.pending,
            problem: unpublish.problem,
            confirm: { title: "Thôi công khai điển hình này?" },
          },
        ]
      : []),
    ...(may("EDIT")
      ? [{ label: "Sửa", onAct: () => go(`${paths.rolemodels}/${model.id}/sua`) }]
      : []),
  ];
  return (
    <>
      <PageHeader
        title={model.name}
        documentTitle="Điển hình tiên tiến"
        crumbs={[{ label: "Điển hình tiên tiến", to: paths.rolemodels }]}
        badge={<StatusBadge tone={stages[model.stage].tone}>{model.stageLabel}</StatusBadge>}
        meta={[model.subjectKindLabel, model.post, model.unitName].filter(Boolean).join(" · ")}
        main={next ?? null}
        actions={[...open, ...others]}
      />
      {model.stage !== "WITHDRAWN" && <Steps steps={stepsOf(model)} />}
      <Columns
        side={
          <>
            <Section title="Thông tin">
              <KeyValues narrow items={facts(model)} />
            </Section>
            <Section title="Diễn biến" flush>
              <Timeline
                events={model.history.map((one) => ({
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
        <Section title="Việc làm đáng học tập">
          <p className={styles.deed}>{model.deed}</p>
          {model.story && <p className={styles.prose}>{model.story}</p>}
        </Section>
        <Replication model={model} />
        <MediaItems model={model} />
        <Publicly model={model} />
      </Columns>
      {to && <StageDialog model={model} to={to} onClose={() => setTo(null)} />}
    </>
  );
}

function stepsOf(model: RoleModel) {
  const at = ORDER.indexOf(model.stage);
  const went = new Set(model.history.map(({ to }) => to));
  return ORDER.map((stage, index) => ({
    label: stages[stage].label,
    note: index < at && !went.has(stage) ? "Bỏ qua" : undefined,
    state:
      index < at || (index === at && stage === "REPLICATED")
        ? ("done" as const)
        : index === at
          ? ("current" as const)
          : ("todo" as const),
  }));
}

function facts(model: RoleModel) {
  return [
    { label: "Lĩnh vực", value: model.field },
    {
      label: "Đơn vị phát hiện",
      value: (
        <RouteLink to={subjectPath({ type: "UNIT", id: model.unitId })}>{model.unitName}</RouteLink>
      ),
    },
    ...(actionOf(model, "EDIT")?.allowed || model.subjectUnitId ? subjectLink(model) : []),
    { label: "Ngày phát hiện", value: formatDate(model.foundOn) },
    ...(model.movementId
      ? [
          {
            label: "Từ phong trào",
            value: (
              <RouteLink to={subjectPath({ type: "MOVEMENT", id: model.movementId })}>
                {model.movementName}
              </RouteLink>
            ),
          },
        ]
      : []),
    ...(model.registerEntryId
      ? [
          {
            label: "Khen thưởng",
            value: (
              <RouteLink to={subjectPath({ type: "REGISTER_ENTRY", id: model.registerEntryId })}>
                {model.awardName}
              </RouteLink>
            ),
          },
        ]
      : []),
  ];
}

/** The record of who the model is, where the system has one. */
function subjectLink({ personId, subjectUnitId, householdId, name }: RoleModel) {
  const to = personId
    ? subjectPath({ type: "PERSON", id: personId })
    : subjectUnitId
      ? subjectPath({ type: "UNIT", id: subjectUnitId })
      : householdId
        ? `/ho-gia-dinh/${householdId}`
        : null;
  return to ? [{ label: "Hồ sơ", value: <RouteLink to={to}>{name}</RouteLink> }] : [];
}

export { RoleModelPage as Component };
