import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { subjectPath } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { Dialog } from "@/ui/Dialog";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { recipientKinds } from "./labels";
import styles from "./movement.module.css";
import { useLinkAwards, useUnlinkAward } from "./moves";
import {
  type Award,
  awardsQuery,
  findDecisions,
  findHonours,
  type Movement,
  type RecipientKind,
  type Result,
} from "./queries";
import { ResultDialog } from "./ResultDialog";
import { claimWords, reachedWords } from "./words";

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
    cell: (one) => (
      <>
        {one.decisionNumber} ngày {formatDate(one.decisionDate)}
        {one.revokedOn && (
          <span className={styles.second}>Đã thu hồi ngày {formatDate(one.revokedOn)}</span>
        )}
      </>
    ),
  },
];

/** Awards that came of the movement: those in the register by kind of recipient, then those a report counts. */
export function Awards({ movement }: { movement: Movement }) {
  const [shown, setShown] = useState<RecipientKind | null>(null);
  const [linking, setLinking] = useState(false);
  const [corrected, setCorrected] = useState<Result | null>(null);
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
          {movement.awards.map((one) => (
            <div key={one.recipientKind} className={styles.total}>
              <dt>{one.recipientKindLabel}</dt>
              <dd className={styles.totalFigure}>
                {one.count + one.revoked > 0 ? (
                  <button
                    type="button"
                    className={styles.open}
                    aria-label={`${one.recipientKindLabel}: ${one.count} khen thưởng trong sổ. Xem danh sách`}
                    onClick={() => setShown(one.recipientKind)}
                  >
                    {formatNumber(one.count)} trong sổ
                  </button>
                ) : (
                  "Chưa có trong sổ"
                )}
              </dd>
              {one.revoked > 0 && (
                <dd className={styles.totalNote}>
                  {formatNumber(one.revoked)} đã thu hồi, không tính
                </dd>
              )}
              {claimWords(one) && <dd className={styles.totalNote}>{claimWords(one)}</dd>}
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.addressed}>
          Chưa có khen thưởng nào trong sổ: chưa nối quyết định, chưa có đợt xét nào của phong trào.
        </p>
      )}
      {claimed.length > 0 && (
        <>
          <p className={styles.subhead}>Theo báo cáo</p>
          <ul className={styles.list}>
            {claimed.map((one) => (
              <li key={one.id} className={styles.goal}>
                <span>
                  {one.indicator}
                  <span className={styles.second}>
                    {[one.grantedBy, one.awardForm, one.recipientKindLabel, one.period]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                  {one.note && <span className={styles.second}>{one.note}</span>}
                </span>
                <b>{reachedWords(one)}</b>
                {one.mine && actionOf(movement, "ADD_RESULT")?.allowed && (
                  <Button small tone="quiet" onClick={() => setCorrected(one)}>
                    Sửa
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {corrected && (
        <ResultDialog movement={movement} given={corrected} onClose={() => setCorrected(null)} />
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
  const unlink = useUnlinkAward(movement);
  const may = actionOf(movement, "LINK_AWARDS")?.allowed === true;
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
        columns={
          may
            ? [
                ...columns,
                {
                  key: "act",
                  header: "",
                  width: "110px",
                  phone: "plain" as const,
                  cell: (one: Award) =>
                    one.linked ? (
                      <ActionButton
                        small
                        tone="quiet"
                        label="Bỏ nối"
                        onAct={() => unlink.send(one.entryId)}
                        pending={unlink.pending}
                        problem={unlink.problem}
                        confirm={{
                          title: `Bỏ nối khen thưởng của ${one.recipientName}?`,
                          text: "Khen thưởng vẫn còn trong sổ, chỉ không tính cho phong trào này nữa.",
                          label: "Bỏ nối",
                        }}
                      />
                    ) : (
                      <span className={styles.label}>Theo đợt xét</span>
                    ),
                },
              ]
            : columns
        }
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
    initial: {
      way: "decision" as string | null,
      decisionId: null as ComboOption | null,
      entryIds: null as ComboOption | null,
    },
    problem: link.problem,
    check: ({ way, decisionId, entryIds }) => ({
      decisionId: way === "decision" && !decisionId && "Hãy chọn quyết định",
      entryIds: way === "entry" && !entryIds && "Hãy chọn khen thưởng",
    }),
  });
  const whole = form.values.way === "decision";
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Nối khen thưởng với phong trào"
      form={form}
      onSubmit={({ decisionId, entryIds }) =>
        link.send({
          entryIds: whole || !entryIds ? [] : [entryIds.id],
          decisionId: whole ? (decisionId?.id ?? null) : null,
        })
      }
      submitLabel="Nối khen thưởng"
      pending={link.pending}
      problem={link.problem}
    >
      <p>
        Khen thưởng của đợt xét về phong trào này được tính sẵn. Ở đây nối thêm khen thưởng quyết
        định ngoài đợt xét.
      </p>
      <RadioField
        label="Nối"
        options={[
          { value: "decision", label: "Cả quyết định" },
          { value: "entry", label: "Một tập thể, cá nhân, hộ gia đình" },
        ]}
        {...form.field("way")}
      />
      {whole ? (
        <ComboField
          label="Quyết định khen thưởng"
          searchKey={["decision", "combo"]}
          search={findDecisions}
          {...form.field("decisionId")}
        />
      ) : (
        <ComboField
          label="Khen thưởng trong sổ"
          searchKey={["register", "combo"]}
          search={findHonours}
          {...form.field("entryIds")}
        />
      )}
    </FormDialog>
  );
}
