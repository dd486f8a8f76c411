import { useQuery } from "@tanstack/react-query";
import { useParams, useSearchParams } from "react-router";
import { actionOf } from "@/api/actions";
import { useMe } from "@/api/me";
import { paths, subjectPath } from "@/lib/paths";
import { Button, ButtonLink } from "@/ui/Button";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { Steps } from "@/ui/Steps";
import { CouncilStep } from "./CouncilStep";
import { DecisionStep } from "./DecisionStep";
import { DoneStep } from "./DoneStep";
import { NamesStep } from "./NamesStep";
import { type Own, ownQuery, type Round, roundQuery } from "./queries";
import styles from "./round.module.css";

const STEPS = [
  { key: "ten", label: "Ghi tên" },
  { key: "hop", label: "Kết quả họp" },
  { key: "quyet-dinh", label: "Quyết định" },
  { key: "xong", label: "Xong" },
] as const;

export type SittingStep = (typeof STEPS)[number]["key"];

/** A unit's whole year-end in one sitting: names, the council's figures, the decision; each step is kept. */
function SittingPage() {
  const { id = "" } = useParams();
  const round = useQuery(roundQuery(id));
  const own = useQuery(ownQuery(id));
  return (
    <QueryView query={round}>
      {(data) => <QueryView query={own}>{(held) => <Sitting round={data} own={held} />}</QueryView>}
    </QueryView>
  );
}

function Sitting({ round, own }: { round: Round; own: Own }) {
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const runs = actionOf(own, "NAME") !== null;
  const list = me.units[0]?.id ?? null;
  const steps = runs ? STEPS.filter((one) => one.key !== "hop" || own.council) : [STEPS[0]];
  // What has been closed is looked at from its end.
  const asked = search.get("buoc") ?? (round.status === "CLOSED" ? "xong" : null);
  const at = Math.max(
    0,
    steps.findIndex((one) => one.key === asked),
  );
  const step = steps[at] ?? STEPS[0];
  const go = (to: SittingStep) => {
    const next = new URLSearchParams(search);
    next.set("buoc", to);
    setSearch(next);
    window.scrollTo({ top: 0 });
  };
  const after = steps[at + 1]?.key;
  const before = steps[at - 1]?.key;
  return (
    <>
      <PageHeader
        title={runs ? round.name : `Danh sách của đơn vị: ${round.name}`}
        documentTitle="Xét khen thưởng"
        crumbs={[
          { label: "Đợt xét khen thưởng", to: paths.rounds },
          { label: "Đợt xét", to: subjectPath({ type: "AWARD_ROUND", id: round.id }) },
        ]}
        meta={[round.ownerName, round.achievementTime].filter(Boolean).join(" · ")}
      />
      {steps.length > 1 && (
        <Steps
          steps={steps.map((one, index) => ({
            label: one.label,
            state: index < at ? "done" : index === at ? "current" : "todo",
          }))}
        />
      )}
      {own.warnings.length > 0 && step.key !== "ten" && (
        <div className={styles.warnings}>
          <Section title="Cần xem lại" tone="warning">
            <ul className={styles.words}>
              {own.warnings.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Section>
        </div>
      )}
      {step.key === "ten" && <NamesStep round={round} own={own} listUnitId={runs ? null : list} />}
      {step.key === "hop" && <CouncilStep own={own} onDone={() => go("quyet-dinh")} />}
      {step.key === "quyet-dinh" && (
        <DecisionStep round={round} own={own} onDone={() => go("xong")} />
      )}
      {step.key === "xong" && <DoneStep round={round} own={own} />}
      <div className={styles.foot}>
        {before && step.key !== "xong" && <Button onClick={() => go(before)}>Quay lại</Button>}
        {step.key === "ten" && after && own.funnel.pending > 0 && (
          <Button tone="main" onClick={() => go(after)}>
            {after === "hop" ? "Tiếp tục: kết quả họp" : "Tiếp tục: quyết định"}
          </Button>
        )}
        {!runs && (
          <ButtonLink to={subjectPath({ type: "AWARD_ROUND", id: round.id })}>
            Về đợt xét để gửi danh sách
          </ButtonLink>
        )}
      </div>
    </>
  );
}

export { SittingPage as Component };
