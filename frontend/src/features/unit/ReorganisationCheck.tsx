import { formatDate } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { effectLabels } from "./labels";
import type { Draft } from "./reorganisationDraft";
import type { Check, Party } from "./reorganisations";
import styles from "./unit.module.css";

const tones = { FOLLOWS: "info", STOPS: "open", BLOCKS: "late" } as const;

/** What the decision will do, told before anything is stored. */
export function ReorganisationCheck({ check, draft }: { check: Check; draft: Draft }) {
  return (
    <>
      {check.ends.length > 0 && (
        <Section title="Kết thúc hoạt động" note={`ngày cuối cùng ${formatDate(check.lastDay)}`}>
          <Names parties={check.ends} />
        </Section>
      )}
      {check.begins.length > 0 && (
        <Section title="Thành lập" note={`từ ${formatDate(draft.effectiveOn)}`}>
          <ul className={styles.plain}>
            {check.begins.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Section>
      )}
      {check.goesOn.length > 0 && (
        <Section title={draft.kind === "RENAME" ? "Đổi tên" : "Tiếp tục hoạt động"}>
          <Names parties={check.goesOn} />
          {draft.kind === "RENAME" && <p>Tên mới: {draft.newName}</p>}
          {draft.kind === "TRANSFER" && <p>Trực thuộc: {draft.newParentId?.label}</p>}
        </Section>
      )}
      {check.moves.length > 0 && (
        <Section title="Đơn vị trực thuộc chuyển theo" note={`${check.moves.length} đơn vị`}>
          <Names parties={check.moves} />
        </Section>
      )}
      <Section
        title="Việc đang dở của đơn vị kết thúc"
        note={check.ties.length > 0 ? `${check.ties.length}` : undefined}
        flush={check.ties.length > 0}
      >
        {check.ties.length === 0 ? (
          <p className={styles.quiet}>Không có giao ước, hồ sơ, khối thi đua nào vướng.</p>
        ) : (
          <ul className={styles.ties}>
            {check.ties.map((tie) => (
              <li key={`${tie.unitId}-${tie.text}`}>
                <StatusBadge tone={tones[tie.effect]}>{effectLabels[tie.effect]}</StatusBadge>
                <p>{tie.text}</p>
                {tie.subject && <RouteLink to={subjectPath(tie.subject)}>Mở xem</RouteLink>}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

function Names({ parties }: { parties: readonly Party[] }) {
  return (
    <ul className={styles.plain}>
      {parties.map((party) => (
        <li key={party.id ?? party.name}>
          {party.id ? (
            <RouteLink to={subjectPath({ type: "UNIT", id: party.id })}>{party.name}</RouteLink>
          ) : (
            party.name
          )}
        </li>
      ))}
    </ul>
  );
}
