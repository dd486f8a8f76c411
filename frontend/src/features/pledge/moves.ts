import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import type { ShownProblem } from "@/ui/problem";
import { toast } from "@/ui/toast";
import { type Pledge, pledgeKeys } from "./queries";

type Signature = { signer?: string; signedOn?: string };

export interface Move {
  pledge: Pledge;
  reason?: string;
  signature?: Signature;
}

type Step =
  | "submission"
  | "signature"
  | "paper"
  | "return"
  | "mid-report"
  | "year-report"
  | "confirmation";

const DONE: Record<Step, string> = {
  submission: "Đã gửi thủ trưởng ký",
  signature: "Đã ký giao ước",
  paper: "Đã ghi nhận chữ ký tại hội nghị",
  return: "Đã trả lại kèm lý do",
  "mid-report": "Đã gửi kết quả 6 tháng",
  "year-report": "Đã gửi kết quả cả năm",
  confirmation: "Đã xác nhận kết quả",
};

function post(step: Step, { pledge, reason, signature }: Move, key: string): Promise<Pledge> {
  const options = {
    params: { path: { id: pledge.id } },
    headers: { ...ifMatch(pledge.version), ...idempotency(key) },
  };
  switch (step) {
    case "submission":
      return call(api.POST("/api/v1/pledges/{id}/submission", options));
    case "signature":
      return call(
        api.POST("/api/v1/pledges/{id}/signature", { ...options, body: { how: "REMOTE" } }),
      );
    case "paper":
      return call(
        api.POST("/api/v1/pledges/{id}/signature", {
          ...options,
          body: { how: "AT_CONFERENCE", ...signature },
        }),
      );
    case "return":
      return call(
        api.POST("/api/v1/pledges/{id}/return", { ...options, body: { reason: reason ?? "" } }),
      );
    case "mid-report":
      return call(api.POST("/api/v1/pledges/{id}/mid-report", options));
    case "year-report":
      return call(api.POST("/api/v1/pledges/{id}/year-report", options));
    case "confirmation":
      return call(api.POST("/api/v1/pledges/{id}/confirmation", options));
  }
}

/** One step of a pledge on its way, ready for an action button. */
export function useMove(step: Step, done?: () => void) {
  return useMutationWithProblem<Move, Pledge>({
    run: (move, intent) => post(step, move, intent.idempotencyKey),
    refreshes: [pledgeKeys.all, ["block"]],
    done: () => {
      toast.done(DONE[step]);
      done?.();
    },
  });
}

/** A refusal with its field errors in the text, for places without fields. */
export function inOneText(problem: ShownProblem | null): ShownProblem | null {
  if (!problem || problem.errors.length === 0) return problem;
  return { ...problem, detail: problem.errors.map((one) => one.message).join(" ") };
}
