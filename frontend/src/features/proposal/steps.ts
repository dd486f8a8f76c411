import { api, call, idempotency, ifMatch } from "@/api/client";
import { queryClient, useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { type Proposal, proposalKeys } from "./queries";

type Schemas = components["schemas"];

/** Everything that moves or changes a dossier, with what it sends. */
export type Step =
  | { to: "submission"; body: Schemas["ProposalSubmission"] }
  | { to: "lead-receipt" }
  | { to: "lead-return"; body: Schemas["ProposalReason"] }
  | { to: "lead-appraisal"; body: Schemas["LeadAppraisal"] }
  | { to: "round"; body: Schemas["ProposalRoundChoice"] }
  | { to: "withdrawal"; body: Schemas["ProposalReason"] }
  | { to: "resubmission"; body: Schemas["ProposalResubmission"] }
  | { to: "receipt"; body: Schemas["ProposalAssignment"] }
  | { to: "return"; body: Schemas["ProposalReason"] }
  | { to: "appraisal"; body: Schemas["ProposalAssignment"] }
  | { to: "appraisal-conclusion"; body: Schemas["AppraisalConclusion"] }
  | { to: "head-signature"; body: Schemas["HeadSignature"] }
  | { to: "reconsideration"; body: Schemas["ProposalReason"] }
  | { to: "verification"; body: Schemas["OfficeVerification"] }
  | { to: "office-return"; body: Schemas["ProposalReason"] }
  | { to: "decision"; body: Schemas["AwardDecisionOrder"] }
  | { to: "closing"; body: Schemas["ProposalReason"] }
  | { to: "letter"; body: Schemas["SignLetter"] }
  | { to: "paper"; code: string; body: Schemas["AttachPaper"] }
  | { to: "paper-out"; code: string }
  | { to: "nominee"; body: Schemas["NewNominee"] }
  | { to: "nominees"; body: Schemas["NewNominees"] }
  | { to: "nominee-out"; nomineeId: string }
  | { to: "nominees-out"; batchId: string }
  | { to: "title"; body: Schemas["EditProposal"] }
  | { to: "notes"; body: Schemas["AppraisalNotes"] }
  | { to: "routes"; body: Schemas["CouncilRoutes"] };

const ROOT = "/api/v1/award-proposals/{id}";

function run(step: Step, id: string, version: number, key: string): Promise<Proposal> {
  const path = { id };
  const seen = ifMatch(version);
  const params = { path, header: { ...seen, ...idempotency(key) } };
  const kept = { path, header: seen };
  switch (step.to) {
    case "submission":
      return call(api.POST(`${ROOT}/submission`, { params, body: step.body }));
    case "lead-receipt":
      return call(api.POST(`${ROOT}/lead-receipt`, { params }));
    case "lead-return":
      return call(api.POST(`${ROOT}/lead-return`, { params, body: step.body }));
    case "lead-appraisal":
      return call(api.PUT(`${ROOT}/lead-appraisal`, { params: kept, body: step.body }));
    case "round":
      return call(api.PUT(`${ROOT}/award-round`, { params: kept, body: step.body }));
    case "withdrawal":
      return call(api.POST(`${ROOT}/withdrawal`, { params, body: step.body }));
    case "resubmission":
      return call(api.POST(`${ROOT}/resubmission`, { params, body: step.body }));
    case "receipt":
      return call(api.POST(`${ROOT}/receipt`, { params, body: step.body }));
    case "return":
      return call(api.POST(`${ROOT}/return`, { params, body: step.body }));
    case "appraisal":
      return call(api.POST(`${ROOT}/appraisal`, { params, body: step.body }));
    case "appraisal-conclusion":
      return call(api.POST(`${ROOT}/appraisal-conclusion`, { params, body: step.body }));
    case "head-signature":
      return call(api.POST(`${ROOT}/head-signature`, { params, body: step.body }));
    case "reconsideration":
      return call(api.POST(`${ROOT}/reconsideration`, { params, body: step.body }));
    case "verification":
      return call(api.POST(`${ROOT}/verification`, { params, body: step.body }));
    case "office-return":
      return call(api.POST(`${ROOT}/office-return`, { params, body: step.body }));
    case "decision":
      return call(api.POST(`${ROOT}/decision`, { params, body: step.body }));
    case "closing":
      return call(api.POST(`${ROOT}/closing`, { params, body: step.body }));
    case "nominee":
      return call(api.POST(`${ROOT}/nominees`, { params, body: step.body }));
    case "nominees":
      return call(api.POST(`${ROOT}/nominees/batches`, { params, body: step.body }));
    case "nominees-out":
      return call(
        api.DELETE(`${ROOT}/nominees/batches/{batchId}`, {
          params: { path: { id, batchId: step.batchId }, header: seen },
        }),
      );
    case "letter":
      return call(api.PUT(`${ROOT}/letter`, { params: kept, body: step.body }));
    case "title":
      return call(api.PUT(ROOT, { params: kept, body: step.body }));
    case "notes":
      return call(api.PUT(`${ROOT}/appraisal`, { params: kept, body: step.body }));
    case "routes":
      return call(api.PUT(`${ROOT}/routes`, { params: kept, body: step.body }));
    case "paper":
      return call(
        api.PUT(`${ROOT}/papers/{code}`, {
          params: { path: { id, code: step.code }, header: seen },
          body: step.body,
        }),
      );
    case "paper-out":
      return call(
        api.DELETE(`${ROOT}/papers/{code}`, {
          params: { path: { id, code: step.code }, header: seen },
        }),
      );
    case "nominee-out":
      return call(
        api.DELETE(`${ROOT}/nominees/{nomineeId}`, {
          params: { path: { id, nomineeId: step.nomineeId }, header: seen },
        }),
      );
  }
}

/** Moves or changes a dossier at the version that is shown; the answer replaces what is shown. */
export function useStep(
  proposal: Pick<Proposal, "id" | "version">,
  done?: (after: Proposal, step: Step) => void,
) {
  return useMutationWithProblem<Step, Proposal>({
    run: (step, intent) => run(step, proposal.id, proposal.version, intent.idempotencyKey),
    refreshes: [
      proposalKeys.list().slice(0, 2),
      ["decision"],
      ["register"],
      ["person"],
      ["household"],
    ],
    done: (after, step) => {
      queryClient.setQueryData(proposalKeys.record(after.id), after);
      done?.(after, step);
    },
  });
}
