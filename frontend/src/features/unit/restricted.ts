import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { toast } from "@/ui/toast";
import type { PersonSummary } from "./queries";

export type RestrictedFacts = components["schemas"]["RestrictedFacts"];
export type Restriction = components["schemas"]["RestrictionView"];
export type RestrictionKind = components["schemas"]["RestrictionKind"];
export type RestrictionContent = components["schemas"]["RestrictionContent"];

/** Whom the facts are about. */
export interface RestrictedSubject {
  type: "PERSON" | "UNIT";
  id: string;
}

/** Facts go to `show` alone: nothing of them stays in a cache once the page is left. */
export function useReading(subject: RestrictedSubject, show: (facts: RestrictedFacts) => void) {
  return useMutationWithProblem<string, void>({
    run: async (reason) => {
      const options = { params: { path: { id: subject.id } }, body: { reason } };
      show(
        await call(
          subject.type === "PERSON"
            ? api.POST("/api/v1/people/{id}/restriction-readings", options)
            : api.POST("/api/v1/units/{id}/restriction-readings", options),
        ),
      );
    },
  });
}

export function useWriting(
  subject: RestrictedSubject,
  corrected: Restriction | null,
  done: () => void,
) {
  return useMutationWithProblem<RestrictionContent, unknown>({
    run: (body, { idempotencyKey }) => {
      if (corrected) {
        const options = {
          params: { path: { id: subject.id, restrictionId: corrected.id } },
          headers: ifMatch(corrected.version),
          body,
        };
        return subject.type === "PERSON"
          ? call(api.PUT("/api/v1/people/{id}/restrictions/{restrictionId}", options))
          : call(api.PUT("/api/v1/units/{id}/restrictions/{restrictionId}", options));
      }
      const options = {
        params: { path: { id: subject.id } },
        headers: idempotency(idempotencyKey),
        body,
      };
      return subject.type === "PERSON"
        ? call(api.POST("/api/v1/people/{id}/restrictions", options))
        : call(api.POST("/api/v1/units/{id}/restrictions", options));
    },
    done: () => {
      toast.done("Đã ghi thông tin hạn chế");
      done();
    },
  });
}

export function useNumberWriting(personId: string, done: () => void) {
  return useMutationWithProblem<string, unknown>({
    run: (number) =>
      call(
        api.POST("/api/v1/people/{id}/identity-number", {
          params: { path: { id: personId } },
          body: { number },
        }),
      ),
    done: () => {
      toast.done("Đã ghi số định danh");
      done();
    },
  });
}

export function useIdentitySearch(show: (people: PersonSummary[]) => void) {
  return useMutationWithProblem<{ number: string; reason: string }, void>({
    run: async (body) => {
      const { people } = await call(api.POST("/api/v1/people/identity-searches", { body }));
      show(people);
    },
  });
}
