import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { useMe } from "@/api/me";
import { formatDate, formatInstant } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { ButtonLink } from "@/ui/Button";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { TextField } from "@/ui/fields/TextField";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { CandidateList } from "./CandidateList";
import { useReturnList, useSendList } from "./moves";
import { type Own, ownQuery, type Round } from "./queries";
import styles from "./round.module.css";

/** A unit's own round: lists of its parts, decisions, everybody's outcome. */
export function OwnOverview({ round }: { round: Round }) {
  const own = useQuery(ownQuery(round.id));
  return <QueryView query={own}>{(data) => <Overview round={round} own={data} />}</QueryView>;
}

function Overview({ round, own }: { round: Round; own: Own }) {
  const me = useMe();
  const runs = me.units.some((unit) => unit.id === round.ownerUnitId);
  return (
    <>
      {own.warnings.length > 0 && (
        <Section title="Cần xem lại" tone="warning">
          <ul className={styles.words}>
            {own.warnings.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Section>
      )}
      {own.decisions.length > 0 && (
        <Section title="Quyết định" flush>
          <ul className={styles.plain}>
            {own.decisions.map((one) => (
              <li key={one.id} className={styles.line}>
                <RouteLink to={subjectPath({ type: "DECISION", id: one.id })}>
                  Quyết định số {one.number}
                </RouteLink>
                <span>
                  ngày {formatDate(one.decidedOn)}, khen {one.honours}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Danh sách" note={`${own.funnel.requested} đề nghị`} flush>
        <p className={styles.counts}>
          <Counts funnel={own.funnel} />
        </p>
        <ul className={styles.plain}>
          {own.lists.map((list) => (
            <SubList key={list.unitId} own={own} list={list} />
          ))}
          {own.lists.length === 0 && (
            <li className={styles.line}>
              <span className={styles.grow}>Chưa có ai trong danh sách.</span>
            </li>
          )}
        </ul>
        {!runs && round.status === "OPEN" && me.units.length > 0 && (
          <div className={styles.line}>
            <ButtonLink to={`/dot-xet/${round.id}/xet`}>
              Ghi tên vào danh sách đơn vị mình
            </ButtonLink>
          </div>
        )}
      </Section>
      {own.candidates.length > 0 && (
        <Section title="Từng người, tập thể" note={`${own.candidates.length}`} flush>
          <CandidateList candidates={own.candidates} />
        </Section>
      )}
    </>
  );
}

function Counts({ funnel }: { funnel: Own["funnel"] }) {
  return (
    <>
      {[
        `${funnel.requested} đề nghị`,
        `${funnel.pending} đang xét`,
        `${funnel.granted} đã khen`,
        `${funnel.refused} không khen`,
        `${funnel.withdrawn} đã rút`,
      ].map((words) => (
        <span key={words} className={styles.count}>
          {words}
        </span>
      ))}
    </>
  );
}

function SubList({ own, list }: { own: Own; list: Own["lists"][number] }) {
  const [sending, setSending] = useState(false);
  const giveBack = useReturnList(own);
  const send = actionOf(list, "SEND");
  const back = actionOf(list, "GIVE_BACK");
  return (
    <li className={styles.line}>
      <span className={styles.grow}>
        <span className={styles.title}>{list.unitName}</span>
        <span className={styles.second}>
          {list.funnel.requested} đề nghị
          {list.owner
            ? ", danh sách của cơ quan"
            : list.sentAt
              ? `, gửi ${formatInstant(list.sentAt)}${list.minutesOn ? `, biên bản ${list.minutesNumber ?? ""} ngày ${formatDate(list.minutesOn)}` : ""}`
              : ", chưa gửi"}
        </span>
        {list.returnReason && (
          <span className={styles.second}>Bị trả lại: {list.returnReason}</span>
        )}
      </span>
      <span className={styles.tools}>
        {send?.allowed && (
          <ActionButton small label="Gửi danh sách" onAct={() => setSending(true)} />
        )}
        {back?.allowed && (
          <ActionButton
            small
            label="Trả lại"
            pending={giveBack.pending}
            problem={giveBack.problem}
            onAct={(reason) => giveBack.send({ unitId: list.unitId, reason })}
            confirm={{
              title: `Trả lại danh sách của ${list.unitName}?`,
              reason: { label: "Cần bổ sung, sửa những gì", required: true },
            }}
          />
        )}
      </span>
      {sending && <SendDialog own={own} unitId={list.unitId} onClose={() => setSending(false)} />}
    </li>
  );
}

function SendDialog({ own, unitId, onClose }: { own: Own; unitId: string; onClose: () => void }) {
  const me = useMe();
  const send = useSendList(own, unitId, onClose);
  const form = useForm({
    initial: { number: "", heldOn: me.today as string | null },
    problem: send.problem,
    check: (v) => ({ heldOn: !v.heldOn && "Hãy ghi ngày họp bình xét" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Gửi danh sách"
      form={form}
      submitLabel="Gửi danh sách"
      pending={send.pending}
      problem={send.problem}
      onSubmit={(v) =>
        send.send({
          heldOn: v.heldOn ?? "",
          ...(v.number.trim() ? { number: v.number.trim() } : {}),
        })
      }
    >
      <DateField label="Ngày họp bình xét" {...form.field("heldOn")} />
      <TextField label="Số biên bản" required={false} {...form.field("number")} />
    </FormDialog>
  );
}
