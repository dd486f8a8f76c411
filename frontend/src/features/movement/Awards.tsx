import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { subjectPath } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { Dialog } from "@/ui/Dialog";
import { FormDialog } from "@/ui/FormDialog";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { recipientKinds } from "./labels";
import styles from "./movement.module.css";
import { useLinkAwards } from "./moves";
import {
  type Award,
  awardsQuery,
  findDecisions,
  type Movement,
  type RecipientKind,
} from "./queries";
import { reachedWords } from "./words";

const columns: Column<Award>[] = [
  {
    key: "who",
    header: "Được khen thưởng",
    cell: (one) => (
      <>
        {one.recipientName}
        {one.unitName && <span className={styles.second}>{one.unitName}</span>}
      </>
    ),
    phone: "title",
  },
  { key: "award", header: "Hình thức", cell: (one) => one.awardName },
  {
    key: "decision",
    header: "Quyết định",
    cell: (one) => `${one.decisionNumber} ngày ${formatDate(one.decisionDate)}`,
  },
];

/** Awards that came of the movement: those in the register by kind of recipient, then those a report counts. */
export function Awards({ movement }: { movement: Movement }) {
  const [shown, setShown] = useState<RecipientKind | null>(null);
  const [linking, setLinking] = useState(false);
  const claimed = movement.results.filter(({ topic }) => topic === "AWARD");
  const may = actionOf(movement, "LINK_AWARDS")?.allowed === true;
  if (!may && claimed.length === 0 && movement.awards.length === 0) return null;
  return (
    <Section
      title="Khen thưởng"
      actions={may && <ActionButton small label="Nối khen thưởng" onAct={() => setLinking(true)} />}
      flush
    >
      {movement.awards.length > 0 ? (
        <dl className={styles.totals}>
          {movement.awards.map(({ recipientKind, recipientKindLabel, count }) => (
            <div key={recipientKind} className={styles.total}>
              <dt>{recipientKindLabel}</dt>
              <dd className={styles.totalFigure}>
                <button
                  type="button"
                  className={styles.open}
                  aria-label={`${recipientKindLabel}: ${count} khen thưởng. Xem danh sách`}
                  onClick={() => setShown(recipientKind)}
                >
                  {formatNumber(count)} khen thưởng
                </button>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.addressed}>Chưa nối khen thưởng nào trong sổ với phong trào này.</p>
      )}
      {claimed.length > 0 && (
        <>
          <p className={styles.subhead}>Theo báo cáo</p>
          <ul className={styles.list}>
            {claimed.map((one) => (
              <li key={one.id} className={styles.goal}>
                <span>
                  {one.indicator} <span className={styles.second}>{one.period}</span>
                </span>
                <b>{reachedWords(one)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      {shown && <AwardsDialog movement={movement} kind={shown} onClose={() => setShown(null)} />}
      {linking && <LinkDialog movement={movement} onClose={() => setLinking(false)} />}
    </Section>
  );
}

interface AwardsDialogProps {
  movement: Movement;
  kind: RecipientKind;
  onClose: () => void;
}

function AwardsDialog({ movement, kind, onClose }: AwardsDialogProps) {
  const awards = useQuery(awardsQuery(movement.id, { recipientKind: kind, size: 100 }));
  return (
    <Dialog
      opened
      onClose={onClose}
      size={760}
      title={`Khen thưởng từ phong trào: ${recipientKinds[kind].toLowerCase()}`}
    >
      <DataTable
        {...listState(awards)}
        caption="Khen thưởng từ phong trào"
        columns={columns}
        rowKey={(one) => one.entryId}
        rowTo={(one) => subjectPath({ type: "REGISTER_ENTRY", id: one.entryId })}
        empty={{ title: "Không có khen thưởng nào" }}
      />
    </Dialog>
  );
}

function LinkDialog({ movement, onClose }: { movement: Movement; onClose: () => void }) {
  const link = useLinkAwards(movement, onClose);
  const form = useForm({
    initial: { decisionId: null as ComboOption | null },
    problem: link.problem,
    check: ({ decisionId }) => ({ decisionId: !decisionId && "Hãy chọn quyết định" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Nối khen thưởng với phong trào"
      form={form}
      onSubmit={({ decisionId }) => link.send({ entryIds: [], decisionId: decisionId?.id ?? null })}
      submitLabel="Nối khen thưởng"
      pending={link.pending}
      problem={link.problem}
    >
      <p>Mọi tập thể, cá nhân, hộ gia đình của quyết định được nối với phong trào.</p>
      <ComboField
        label="Quyết định khen thưởng"
        searchKey={["decision", "combo"]}
        search={findDecisions}
        {...form.field("decisionId")}
      />
    </FormDialog>
  );
}
