import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { ButtonLink } from "@/ui/Button";
import { AwardIcon, HouseholdIcon, PersonIcon, UnitIcon } from "@/ui/icons";
import { RouteLink } from "@/ui/RouteLink";
import { StatusBadge } from "@/ui/StatusBadge";
import { outcomeTones } from "./labels";
import styles from "./proposal.module.css";
import type { Nominee, Proposal } from "./queries";
import type { useStep } from "./steps";

const ICONS = {
  COLLECTIVE: UnitIcon,
  INDIVIDUAL: PersonIcon,
  HOUSEHOLD: HouseholdIcon,
} as const satisfies Record<Nominee["subjectKind"], unknown>;

/** One nominee with its report and outcome. */
export function NomineeLine({
  proposal,
  nominee,
  step,
  mayEdit,
}: {
  proposal: Proposal;
  nominee: Nominee;
  step: ReturnType<typeof useStep>;
  mayEdit: boolean;
}) {
  const write = actionOf(nominee.report, "WRITE");
  const confirm = actionOf(nominee.report, "CONFIRM");
  const to = `/ho-so/${proposal.id}/bao-cao/${nominee.id}`;
  const label = confirm?.allowed
    ? "Xem, xác nhận báo cáo"
    : write?.allowed
      ? "Điền báo cáo thành tích"
      : "Xem báo cáo thành tích";
  const Icon = ICONS[nominee.subjectKind];
  return (
    <li className={styles.item}>
      <Icon size={18} aria-hidden="true" />
      <div className={styles.grow}>
        <p className={styles.itemTitle}>{nominee.name}</p>
        {nominee.unitName && (
          <p className={styles.itemMeta}>
            {[nominee.post, nominee.unitName].filter(Boolean).join(", ")}
          </p>
        )}
        <p>{nominee.awardName}</p>
        <p className={styles.itemMeta}>{nominee.achievement}</p>
        {typeof nominee.leadAgrees === "boolean" && (
          <p className={styles.itemMeta}>
            Cơ quan chủ trì: {nominee.leadAgrees ? "đồng ý" : "không đồng ý"}
            {nominee.leadNote && `, ${nominee.leadNote}`}
          </p>
        )}
        <p className={styles.itemMeta}>
          {nominee.votes != null && `${nominee.votes}/${nominee.validBallots} phiếu suy tôn · `}
          {nominee.report.confirmed
            ? `Báo cáo do ${nominee.report.confirmedBy} xác nhận ${formatDate(nominee.report.confirmedAt)}`
            : nominee.report.missing.length > 0
              ? "Báo cáo thành tích chưa điền đủ"
              : "Báo cáo thành tích chưa được xác nhận"}
        </p>
        {nominee.grantedAwardName && nominee.outcome === "CHANGED" && (
          <p>
            <AwardIcon size={16} aria-hidden="true" /> {nominee.grantedAwardName}
          </p>
        )}
        {nominee.councilRoute !== "NO_COUNCIL" && <Council nominee={nominee} />}
        {nominee.outcomeReason && <p className={styles.reason}>{nominee.outcomeReason}</p>}
        <div className={styles.itemTools} data-no-print>
          <ButtonLink small to={to}>
            {label}
          </ButtonLink>
          {mayEdit && (
            <ActionButton
              small
              tone="quiet"
              label="Bỏ khỏi hồ sơ"
              onAct={() => step.send({ to: "nominee-out", nomineeId: nominee.id })}
              pending={step.pending}
              problem={step.problem}
              confirm={{
                title: `Bỏ ${nominee.name} khỏi hồ sơ?`,
                text: "Báo cáo thành tích đã viết cho đề nghị này cũng bị bỏ; tờ trình đã ký phải ký lại.",
              }}
            />
          )}
        </div>
      </div>
      <div className={styles.outcome}>
        <StatusBadge tone={outcomeTones[nominee.outcome]}>{nominee.outcomeLabel}</StatusBadge>
      </div>
    </li>
  );
}

/** How the council considers it, with its votes once there are any. */
function Council({ nominee }: { nominee: Nominee }) {
  const result = nominee.councilResult;
  if (!result) return <p className={styles.itemMeta}>Đường xét: {nominee.councilRouteLabel}</p>;
  return (
    <p className={styles.itemMeta}>
      <RouteLink to={subjectPath({ type: "COUNCIL_SESSION", id: result.sessionId })}>
        Hội đồng {formatDate(result.heldOn)}
      </RouteLink>
      : {result.votes}/{result.base} đồng ý ({String(result.percent).replace(".", ",")} %),{" "}
      {result.passed ? "đạt" : "chưa đạt"} tỷ lệ {result.thresholdWords}
      {!result.confirmed && " (tỷ lệ cần xác nhận)"}
    </p>
  );
}
