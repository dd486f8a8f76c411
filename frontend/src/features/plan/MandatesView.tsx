import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatInstant } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { sectionLabel, taskStatusTones } from "./labels";
import { MandateDialog } from "./MandateDialog";
import { MandateMatrix } from "./MandateMatrix";
import { MandateResultDialog } from "./MandateResultDialog";
import { letterOf, pointId, wordsOf } from "./mandates";
import styles from "./mandates.module.css";
import {
  type ActorMandate,
  type MandatePoint,
  type Mandates,
  mandatesQuery,
  type Plan,
  taskPath,
} from "./queries";

type Opened = { actor: number; point?: number } | null;

/** Who was given what in the closing part of the plan, and what it came to. */
export function MandatesView({ plan }: { plan: Plan }) {
  const mandates = useQuery(mandatesQuery(plan.id));
  return (
    <QueryView query={mandates}>
      {(data) => <Loaded plan={plan} mandates={data} reload={mandates.refetch} />}
    </QueryView>
  );
}

function Loaded({
  plan,
  mandates,
  reload,
}: {
  plan: Plan;
  mandates: Mandates;
  reload: () => unknown;
}) {
  const [editing, setEditing] = useState<Opened>(null);
  const [telling, setTelling] = useState<Opened>(null);
  const { actors } = mandates;
  const editable = actionOf(mandates, "EDIT")?.allowed === true;
  const draft = plan.status === "DRAFT";
  return (
    <>
      {actors.length === 0 ? (
        <div className="card">
          <EmptyState
            title="Kế hoạch không giao việc trong phần tổ chức thực hiện"
            text={
              draft && editable
                ? "Bấm “Thêm người thực hiện” để ghi ai được giao việc gì."
                : "Văn bản không có phần này, hoặc phần này chưa được nhập."
            }
          />
        </div>
      ) : (
        <div className={styles.wide}>
          <Section title="Ai được giao việc gì" note={`${actors.length} mục`} flush>
            <MandateMatrix actors={actors} />
          </Section>
        </div>
      )}
      {actors.map((actor, at) => (
        <Section
          key={`${at}-${actor.actor}`}
          title={nameOf(actor, at)}
          note={standingOf(actor)}
          flush
        >
          <Units actor={actor} planId={plan.id} />
          <ul className={styles.points}>
            {actor.points.map((point, place) => (
              <Point
                key={pointId(at, place)}
                id={pointId(at, place)}
                planId={plan.id}
                letter={actor.points.length > 1 ? letterOf(point.text, place) : ""}
                point={point}
                tellable={actionOf(actor, "REPORT")?.allowed === true}
                onTell={() => setTelling({ actor: at, point: place })}
              />
            ))}
          </ul>
          {editable && (
            <div className={styles.foot}>
              <Button small onClick={() => setEditing({ actor: at })}>
                {draft ? "Sửa mục này" : "Chỉ rõ đơn vị, gắn nhiệm vụ"}
                <span className="sr-only">: {actor.actor}</span>
              </Button>
            </div>
          )}
        </Section>
      ))}
      {editable && draft && (
        <Button onClick={() => setEditing({ actor: actors.length })}>Thêm người thực hiện</Button>
      )}
      {editing && (
        <MandateDialog
          plan={plan}
          mandates={mandates}
          at={editing.actor}
          onClose={() => setEditing(null)}
          onReload={reload}
        />
      )}
      {telling && (
        <MandateResultDialog
          planId={plan.id}
          actor={telling.actor}
          point={telling.point ?? 0}
          text={actors[telling.actor]?.points[telling.point ?? 0]?.text ?? ""}
          onClose={() => setTelling(null)}
        />
      )}
    </>
  );
}

function nameOf(actor: ActorMandate, at: number): string {
  const asked = actor.requested && !actor.actor.startsWith("Đề nghị") ? "Đề nghị " : "";
  return `${at + 1}. ${asked}${actor.actor}`;
}

function standingOf(actor: ActorMandate): string | undefined {
  const parts = [
    actor.leads.total > 0 && `chủ trì ${actor.leads.done}/${actor.leads.total} nhiệm vụ đã xong`,
    actor.leads.late > 0 && `${actor.leads.late} quá hạn`,
    actor.coordinates.total > 0 && `phối hợp ${actor.coordinates.total}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

function Units({ actor, planId }: { actor: ActorMandate; planId: string }) {
  const group = actor.parties.some((party) => party.group);
  if (actor.parties.length === 0) {
    return <p className={styles.units}>Chưa chỉ rõ đơn vị nào.</p>;
  }
  return (
    <p className={styles.units}>
      {actor.parties.map((party) =>
        party.unitId ? (
          <RouteLink key={party.raw} to={subjectPath({ type: "UNIT", id: party.unitId })}>
            {party.name}
          </RouteLink>
        ) : (
          <span key={party.raw}>
            {party.name}
            {!party.group && !party.person && <span className={styles.quiet}> (chưa rõ)</span>}
          </span>
        ),
      )}
      {group && (
        <RouteLink to={`${subjectPath({ type: "PLAN", id: planId })}?xem=don-vi`}>
          Xem đơn vị nào đã trả lời
        </RouteLink>
      )}
    </p>
  );
}

function Point({
  id,
  planId,
  letter,
  point,
  tellable,
  onTell,
}: {
  id: string;
  planId: string;
  letter: string;
  point: MandatePoint;
  tellable: boolean;
  onTell: () => void;
}) {
  return (
    <li className={styles.point} id={id}>
      <span className={styles.letter}>{letter && `${letter})`}</span>
      <div>
        <p>{letter ? wordsOf(point.text) : point.text}</p>
        {point.tasks.length > 0 && (
          <ul className={styles.came}>
            {point.tasks.map((task) => (
              <li key={task.id}>
                <StatusBadge tone={task.overdue ? "late" : taskStatusTones[task.status]}>
                  {task.overdue ? "Quá hạn" : task.statusLabel}
                </StatusBadge>
                <RouteLink to={taskPath(planId, task.id)}>
                  {sectionLabel(task.section)}
                  {task.number ? `, ${task.number}` : ""}. {task.title}
                </RouteLink>
              </li>
            ))}
          </ul>
        )}
        {point.results.length > 0 && (
          <ul className={styles.came}>
            {point.results.map((result) => (
              <li key={result.id}>
                <span>
                  {result.text}
                  <span className={styles.said}>
                    {result.by}, {formatInstant(result.at)}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
        {tellable && (
          <Button small tone="quiet" onClick={onTell}>
            Ghi kết quả<span className="sr-only">: {point.text}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
