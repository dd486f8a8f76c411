import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { ButtonLink } from "@/ui/Button";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { useMove } from "./moves";
import type { Own, Round } from "./queries";
import styles from "./round.module.css";

/** What was decided, and what comes next. */
export function DoneStep({ round, own }: { round: Round; own: Own }) {
  const close = useMove(round, "closure");
  const { granted, refused, pending } = own.funnel;
  return (
    <Section
      title={
        own.decisions.length > 0 ? "Đã ghi quyết định và sổ khen thưởng" : "Chưa có quyết định"
      }
    >
      <div className={styles.stack}>
        <p>
          Đã khen {granted}, không khen {refused}
          {pending > 0 ? `, còn ${pending} chưa quyết định` : ""}.
        </p>
        <ul className={styles.words}>
          {own.decisions.map((one) => (
            <li key={one.id}>
              <RouteLink to={subjectPath({ type: "DECISION", id: one.id })}>
                Quyết định số {one.number}
              </RouteLink>{" "}
              ngày {formatDate(one.decidedOn)}, khen {one.honours}
            </li>
          ))}
        </ul>
        <p>Kết quả này là căn cứ khi đề nghị khen thưởng cấp trên; tra cứu được ngay trong sổ.</p>
        <div className={styles.tools}>
          <ButtonLink to={subjectPath({ type: "AWARD_ROUND", id: round.id })}>
            Xem đợt xét
          </ButtonLink>
          {round.status === "OPEN" && (
            <ActionButton
              label="Kết thúc đợt xét"
              tone="main"
              availability={actionOf(round, "CLOSE")}
              pending={close.pending}
              problem={close.problem}
              onAct={() => close.send(null)}
              confirm={{
                title: "Kết thúc đợt xét?",
                text: "Không thêm được ai nữa; khi cần có thể mở lại, phải ghi lý do.",
              }}
            />
          )}
        </div>
      </div>
    </Section>
  );
}
