import { useState } from "react";
import { api, call, upload } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import type { Reading } from "@/api/writtenLists";
import { type ShownProblem, shownProblem } from "@/ui/problem";

/** Reads a pasted list of nominees; nothing is stored. */
export const useReadNominees = (id: string, done: (reading: Reading) => void) =>
  useMutationWithProblem<components["schemas"]["WrittenNominees"], Reading>({
    run: (body) =>
      call(
        api.POST("/api/v1/award-proposals/{id}/nominees/readings", {
          params: { path: { id } },
          body,
        }),
      ),
    done,
  });

/** Sends a sheet of nominees to be read, with its progress. */
export function useNomineeSheet(id: string, done: (reading: Reading) => void) {
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<ShownProblem | null>(null);
  async function send(file: File, awardCode: string) {
    const form = new FormData();
    form.append("file", file);
    form.append("awardCode", awardCode);
    setProblem(null);
    setProgress(0);
    try {
      done(
        await upload<Reading>(
          `/api/v1/award-proposals/${id}/nominees/sheet-readings`,
          form,
          setProgress,
        ),
      );
    } catch (error) {
      setProblem(shownProblem(error));
    } finally {
      setProgress(null);
    }
  }
  return { progress, problem, send };
}
