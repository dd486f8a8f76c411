import { queryOptions } from "@tanstack/react-query";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { queryClient, useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { proposalKeys } from "./queries";

type Schemas = components["schemas"];
export type Consultation = Schemas["Consultation"];
export type ConsultationComment = Schemas["ConsultationComment"];
export type SenderProof = Schemas["ConsultationSenderProof"];
export type CommentStatus = Schemas["ConsultationCommentStatus"];

export const proofs = {
  IN_PERSON: "Đến trực tiếp, xuất trình giấy tờ",
  LETTER: "Công văn của cơ quan, tổ chức",
  CALLED_BACK: "Gọi lại theo số đã biết",
} as const satisfies Record<SenderProof, string>;

export const commentTones = {
  NEW: "open",
  RECORDED: "done",
  SET_ASIDE: "neutral",
} as const satisfies Record<CommentStatus, string>;

const ROOT = "/api/v1/award-proposals/{id}/consultation";

export const consultationQuery = (id: string) =>
  queryOptions({
    queryKey: proposalKeys.part(id, "consultation"),
    queryFn: () => call(api.GET(ROOT, { params: { path: { id } } })),
  });

export type ConsultationStep =
  | { to: "open" }
  | { to: "moderate"; body: Schemas["ConsultationModeration"] }
  | { to: "close"; summary: string };

export const useConsulting = (
  id: string,
  version: number,
  done: (after: Consultation, step: ConsultationStep) => void,
) =>
  useMutationWithProblem<ConsultationStep, Consultation>({
    run: (step, intent) => {
      const path = { id };
      const key = idempotency(intent.idempotencyKey);
      switch (step.to) {
        case "open":
          return call(api.POST(`${ROOT}/opening`, { params: { path, header: key }, body: {} }));
        case "moderate":
          return call(
            api.PUT(`${ROOT}/moderation`, {
              params: { path, header: ifMatch(version) },
              body: step.body,
            }),
          );
        case "close":
          return call(
            api.POST(`${ROOT}/closing`, {
              params: { path, header: { ...ifMatch(version), ...key } },
              body: { summary: step.summary },
            }),
          );
      }
    },
    done: (after, step) => {
      queryClient.setQueryData(consultationQuery(id).queryKey, after);
      void queryClient.invalidateQueries({ queryKey: proposalKeys.record(id), exact: true });
      done(after, step);
    },
  });

export const useIssueCode = (id: string, done: (code: Schemas["ConsultationCode"]) => void) =>
  useMutationWithProblem<Schemas["ConsultationCodeRequest"], Schemas["ConsultationCode"]>({
    run: (body) => call(api.POST(`${ROOT}/codes`, { params: { path: { id } }, body })),
    done: (code) => {
      void queryClient.invalidateQueries({ queryKey: consultationQuery(id).queryKey });
      done(code);
    },
  });
