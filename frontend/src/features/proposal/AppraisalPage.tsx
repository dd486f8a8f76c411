import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { paths, subjectPath } from "@/lib/paths";
import { Button, ButtonLink } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { EligibilitySection } from "./EligibilitySection";
import { FindingsSection } from "./FindingsSection";
import { checkLabels, optionsOf } from "./labels";
import styles from "./proposal.module.css";
import { type CheckResult, type Outcome, type Proposal, proposalQuery } from "./queries";
import { SideFacts } from "./SideFacts";
import { useStep } from "./steps";

const OUTCOMES = [
  { value: "QUALIFIED", label: "Đủ điều kiện" },
  { value: "NOT_QUALIFIED", label: "Không đủ điều kiện" },
  { value: "PENDING", label: "Chưa kết luận" },
];

/** The specialist's work: every paper and every nominee, then the conclusion. */
function AppraisalPage() {
  const { id = "" } = useParams();
  const proposal = useQuery(proposalQuery(id));
  return (
    <QueryView query={proposal}>
      {(data) =>
        actionOf(data, "APPRAISE")?.allowed ? (
          <Appraisal key={data.round} proposal={data} reload={proposal.refetch} />
        ) : (
          <EmptyState
            title="Hồ sơ không ở bước thẩm định của anh/chị"
            text={actionOf(data, "APPRAISE")?.reason}
          >
            <ButtonLink to={subjectPath({ type: "PROPOSAL", id })}>Về hồ sơ</ButtonLink>
          </EmptyState>
        )
      }
    </QueryView>
  );
}

interface Values {
  checks: { documentCode: string; result: CheckResult | null; note: string }[];
  nominees: { nomineeId: string; outcome: Outcome; reason: string }[];
}

function Appraisal({ proposal, reload }: { proposal: Proposal; reload: () => unknown }) {
  const go = useGo();
  const [asking, setAsking] = useState(false);
  const save = useStep(proposal, (_, made) => {
    if (made.to === "notes") toast.done("Đã lưu kết quả thẩm định");
  });
  const conclude = useStep(proposal, () => {
    toast.done("Đã kết thúc thẩm định, trình lãnh đạo Sở");
    go(subjectPath({ type: "PROPOSAL", id: proposal.id }));
  });
  const form = useForm<Values>({
    initial: {
      checks: proposal.papers
        .filter((paper) => paper.required || paper.ready)
        .map((paper) => ({
          documentCode: paper.code,
          result: paper.check?.result ?? null,
          note: paper.check?.note ?? "",
        })),
      nominees: proposal.nominees.map((one) => ({
        nomineeId: one.id,
        outcome: one.outcome,
        reason: one.outcomeReason ?? "",
      })),
    },
    problem: save.problem,
    check: (v) =>
      Object.fromEntries(
        v.nominees.map((one, i) => [
          `nominees.${i}.reason`,
          one.outcome === "NOT_QUALIFIED" &&
            !one.reason.trim() &&
            "Hãy ghi lý do không đủ điều kiện",
        ]),
      ),
  });
  const { checks, nominees } = form.values;
  const send = (v: Values) =>
    save.send({
      to: "notes",
      body: {
        checks: v.checks.flatMap((one) =>
          one.result
            ? [
                {
                  documentCode: one.documentCode,
                  result: one.result,
                  ...(one.note.trim() ? { note: one.note.trim() } : {}),
                },
              ]
            : [],
        ),
        nominees: v.nominees.map((one) => ({
          nomineeId: one.nomineeId,
          outcome: one.outcome,
          ...(one.outcome === "NOT_QUALIFIED" && one.reason.trim()
            ? { reason: one.reason.trim() }
            : {}),
        })),
      },
    });
  const changeCheck = (at: number, part: Partial<Values["checks"][number]>) =>
    form.set(
      "checks",
      checks.map((one, i) => (i === at ? { ...one, ...part } : one)),
    );
  const changeNominee = (at: number, part: Partial<Values["nominees"][number]>) => {
    form.set(
      "nominees",
      nominees.map((one, i) => (i === at ? { ...one, ...part } : one)),
    );
    form.touch(`nominees.${at}.reason`);
  };
  const pending = nominees.filter((one) => one.outcome === "PENDING").length;
  return (
    <>
      <PageHeader
        title="Thẩm định hồ sơ"
        crumbs={[
          { label: "Hồ sơ khen thưởng", to: paths.proposals },
          {
            label: proposal.number ?? proposal.title,
            to: subjectPath({ type: "PROPOSAL", id: proposal.id }),
          },
        ]}
        meta={`${proposal.title} · ${proposal.proposerName} đề nghị`}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.pending) void form.submit(send);
        }}
      >
        <ErrorSummary
          errors={form.errors}
          idOf={form.idOf}
          tries={form.tries}
          problem={save.problem}
          onReload={() => {
            save.reset();
            void reload();
          }}
        />
        <Columns
          side={
            <>
              <EligibilitySection proposalId={proposal.id} version={proposal.version} />
              <FindingsSection findings={proposal.findings} />
              <SideFacts proposal={proposal} />
            </>
          }
        >
          <Section
            title="Từng đề nghị"
            note={pending > 0 ? `còn ${pending} chưa kết luận` : "đã kết luận"}
          >
            <div className={styles.rows}>
              {proposal.nominees.map((one, i) => {
                const value = nominees[i];
                if (!value) return null;
                return (
                  <fieldset key={one.id} className={styles.row}>
                    <legend className={styles.itemTitle}>{one.name}</legend>
                    <p>{one.awardName}</p>
                    <p className={styles.itemMeta}>
                      {one.achievement}
                      {one.votes != null && ` · ${one.votes}/${one.validBallots} phiếu suy tôn`}
                    </p>
                    <div className={styles.itemTools}>
                      <ButtonLink small to={`/ho-so/${proposal.id}/bao-cao/${one.id}`}>
                        Xem báo cáo thành tích
                      </ButtonLink>
                    </div>
                    <div className={styles.choice}>
                      <SelectField
                        label={`Kết quả thẩm định ${one.name}`}
                        id={form.idOf(`nominees.${i}.outcome`)}
                        options={OUTCOMES}
                        value={value.outcome}
                        onChange={(outcome) =>
                          changeNominee(i, { outcome: (outcome ?? "PENDING") as Outcome })
                        }
                      />
                      {value.outcome === "NOT_QUALIFIED" && (
                        <TextField
                          label="Lý do không đủ điều kiện"
                          id={form.idOf(`nominees.${i}.reason`)}
                          error={form.errorAt(`nominees.${i}.reason`)}
                          value={value.reason}
                          onChange={(reason) => changeNominee(i, { reason })}
                        />
                      )}
                    </div>
                  </fieldset>
                );
              })}
            </div>
          </Section>
          <Section title="Giấy tờ" note={`${proposal.papersReady}/${proposal.papersNeeded} đã có`}>
            <div className={styles.rows}>
              {checks.map((check, i) => {
                const paper = proposal.papers.find((one) => one.code === check.documentCode);
                if (!paper) return null;
                return (
                  <fieldset key={check.documentCode} className={styles.row}>
                    <legend className={styles.itemTitle}>{paper.name}</legend>
                    <p className={paper.ready ? styles.itemMeta : styles.missing}>
                      {paper.ready ? (paper.detail ?? "Đã có") : "Chưa có"}
                    </p>
                    <div className={styles.choice}>
                      <SelectField
                        label={`Kết quả kiểm tra ${paper.name.toLowerCase()}`}
                        id={form.idOf(`checks.${i}.result`)}
                        required={false}
                        placeholder="Chưa kiểm tra"
                        options={optionsOf(checkLabels)}
                        value={check.result}
                        onChange={(result) =>
                          changeCheck(i, { result: result as CheckResult | null })
                        }
                      />
                      <TextField
                        label="Ghi chú"
                        required={false}
                        value={check.note}
                        onChange={(note) => changeCheck(i, { note })}
                      />
                    </div>
                  </fieldset>
                );
              })}
            </div>
          </Section>
          <div className={styles.saveBar}>
            <Button type="submit" pending={save.pending}>
              Lưu, thẩm định tiếp
            </Button>
            <Button
              tone="main"
              blocked={pending > 0}
              aria-describedby={pending > 0 ? "con-cho" : undefined}
              pending={conclude.pending}
              onClick={() =>
                void form.submit(async (v) => {
                  const saved = await send(v);
                  if (saved) {
                    conclude.reset();
                    setAsking(true);
                  }
                  return saved;
                })
              }
            >
              Trình lãnh đạo Sở
            </Button>
            {pending > 0 && (
              <span id="con-cho" className={styles.quiet}>
                Còn {pending} đề nghị chưa kết luận
              </span>
            )}
          </div>
        </Columns>
      </form>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Kết thúc thẩm định, trình lãnh đạo Sở?"
        confirmLabel="Trình lãnh đạo Sở"
        reason={{ label: "Ý kiến thẩm định", hint: "Lãnh đạo Sở đọc khi ký trình" }}
        pending={conclude.pending}
        problem={conclude.problem}
        onConfirm={(comment) =>
          void conclude.send({ to: "appraisal-conclusion", body: comment ? { comment } : {} })
        }
      >
        {nominees.filter((one) => one.outcome === "QUALIFIED").length} đề nghị đủ điều kiện,{" "}
        {nominees.filter((one) => one.outcome === "NOT_QUALIFIED").length} không đủ điều kiện.
      </ConfirmDialog>
    </>
  );
}

export { AppraisalPage as Component };
