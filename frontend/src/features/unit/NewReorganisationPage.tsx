import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { PageHeader } from "@/ui/PageHeader";
import { useGo } from "@/ui/RouteLink";
import { Steps } from "@/ui/Steps";
import { toast } from "@/ui/toast";
import { unitQuery } from "./queries";
import { ReorganisationCheck } from "./ReorganisationCheck";
import { ReorganisationForm } from "./ReorganisationForm";
import { bodyOf, type Draft, emptyDraft } from "./reorganisationDraft";
import { type NewReorganisation, reorganisationsPath, unitKeys } from "./reorganisations";
import styles from "./unit.module.css";

const crumbs = [
  { label: "Đơn vị", to: paths.units },
  { label: "Sắp xếp tổ chức", to: reorganisationsPath },
];

const steps = (checking: boolean) => [
  { label: "Nội dung quyết định", state: checking ? ("done" as const) : ("current" as const) },
  { label: "Kiểm tra", state: checking ? ("current" as const) : ("todo" as const) },
  { label: "Ghi nhận", state: "todo" as const },
];

/** A reorganisation in two steps: what the decision says, then what it will do. */
function NewReorganisationPage() {
  const [search] = useSearchParams();
  const id = search.get("don-vi") ?? "";
  const unit = useQuery({ ...unitQuery(id), enabled: id !== "" });
  if (id && unit.isPending) return null;
  return (
    <Recording
      initial={emptyDraft(unit.data ? { id: unit.data.id, label: unit.data.name } : null)}
    />
  );
}

function Recording({ initial }: { initial: Draft }) {
  const go = useGo();
  const [draft, setDraft] = useState(initial);
  const [checking, setChecking] = useState(false);
  const check = useMutationWithProblem({
    run: (body: NewReorganisation) => call(api.POST("/api/v1/reorganisations/checks", { body })),
    done: () => setChecking(true),
  });
  const record = useMutationWithProblem({
    run: (body: NewReorganisation, intent) =>
      call(
        api.POST("/api/v1/reorganisations", {
          body,
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [unitKeys.all],
    done: ({ id }) => {
      toast.done("Đã ghi nhận sắp xếp tổ chức");
      go(`${reorganisationsPath}/${id}`, { replace: true });
    },
  });
  useEffect(() => {
    window.scrollTo({ top: 0 });
    if (!checking) record.reset();
  }, [checking, record.reset]);

  if (!checking || !check.data) {
    return (
      <ReorganisationForm
        crumbs={crumbs}
        above={<Steps steps={steps(false)} />}
        initial={draft}
        pending={check.pending}
        problem={check.problem}
        send={(values) => {
          setDraft(values);
          return check.send(bodyOf(values));
        }}
      />
    );
  }
  const stands = check.data.ties.some((tie) => tie.effect === "BLOCKS");
  return (
    <>
      <PageHeader
        title="Kiểm tra trước khi ghi nhận"
        crumbs={crumbs}
        meta={`${draft.decisionNumber} của ${draft.decisionIssuer}`}
      />
      <Steps steps={steps(true)} />
      <ReorganisationCheck check={check.data} draft={draft} />
      {record.problem && <ErrorState problem={record.problem} compact />}
      <div className={styles.foot}>
        <Button
          tone="main"
          pending={record.pending}
          blocked={stands}
          aria-describedby={stands ? "vuong" : undefined}
          onClick={() => void record.send(bodyOf(draft))}
        >
          Ghi nhận
        </Button>
        <Button onClick={() => setChecking(false)}>Sửa lại</Button>
      </div>
      {stands && <p id="vuong">Còn việc phải xử lý trước, chưa ghi nhận được.</p>}
    </>
  );
}

export { NewReorganisationPage as Component };
