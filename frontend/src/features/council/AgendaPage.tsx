import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { paths, subjectPath } from "@/lib/paths";
import { Button, ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import styles from "./council.module.css";
import { type Choice, choicesQuery, type Session, sessionQuery, useStep } from "./queries";

/** Which nominees the council considers, by award. */
function AgendaPage() {
  const { id = "" } = useParams();
  const session = useQuery(sessionQuery(id));
  const choices = useQuery(choicesQuery(id));
  return (
    <QueryView query={session}>
      {(data) => (
        <QueryView query={choices}>
          {(found) => <Agenda session={data} choices={found.items} />}
        </QueryView>
      )}
    </QueryView>
  );
}

function Agenda({ session, choices }: { session: Session; choices: Choice[] }) {
  const go = useGo();
  const home = subjectPath({ type: "COUNCIL_SESSION", id: session.id });
  const [chosen, setChosen] = useState(() => session.agenda.map((one) => one.nomineeId));
  const step = useStep(session, () => {
    toast.done("Đã ghi nội dung phiên họp");
    go(home);
  });
  const toggle = (ids: string[], on: boolean) =>
    setChosen((now) => [...now.filter((one) => !ids.includes(one)), ...(on ? ids : [])]);
  const awards = [...new Set(choices.map((one) => one.awardName))];
  return (
    <>
      <PageHeader
        title="Nội dung phiên họp"
        crumbs={[
          { label: "Hội đồng", to: paths.council },
          { label: session.title, to: home },
        ]}
        meta={`${session.formLabel}. Chỉ hiện trường hợp đã hoặc đang thẩm định và đi đúng đường xét`}
      />
      {step.problem && (
        <ErrorSummary errors={[]} idOf={(path) => path} tries={1} problem={step.problem} />
      )}
      {choices.length === 0 && (
        <div className="card">
          <EmptyState
            title="Chưa có trường hợp nào để đưa vào phiên họp"
            text="Mở hồ sơ đang thẩm định, chọn đường xét qua Hội đồng cho từng đề nghị; trường hợp ấy sẽ hiện ở đây."
          >
            <ButtonLink to={paths.proposals}>Xem hồ sơ khen thưởng</ButtonLink>
          </EmptyState>
        </div>
      )}
      {awards.map((award) => {
        const lines = choices.filter((one) => one.awardName === award);
        const ids = lines.map((one) => one.nomineeId);
        const all = ids.every((one) => chosen.includes(one));
        return (
          <Section
            key={award}
            title={award}
            note={`${ids.filter((one) => chosen.includes(one)).length}/${ids.length}`}
            actions={
              <Button small onClick={() => toggle(ids, !all)}>
                {all ? "Bỏ chọn tất cả" : "Chọn tất cả"}
              </Button>
            }
            flush
          >
            <ul className={styles.choices}>
              {lines.map((one) => (
                <li key={one.nomineeId}>
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen.includes(one.nomineeId)}
                      onChange={(event) => toggle([one.nomineeId], event.target.checked)}
                    />
                    <span>
                      <b>{one.unitName ? `${one.name}, ${one.unitName}` : one.name}</b>
                      <span className={styles.quiet}>
                        {[one.number, one.title, one.routeLabel].filter(Boolean).join(" · ")}
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
      <div className={styles.foot}>
        <Button
          tone="main"
          pending={step.pending}
          onClick={() => void step.send({ to: "agenda", body: { nomineeIds: chosen } })}
        >
          Ghi nội dung ({chosen.length} trường hợp)
        </Button>
        <ButtonLink to={home}>Hủy</ButtonLink>
      </div>
    </>
  );
}

export { AgendaPage as Component };
