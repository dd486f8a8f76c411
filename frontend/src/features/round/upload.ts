import { useState } from "react";
import { upload } from "@/api/client";
import type { Reading } from "@/api/writtenLists";
import { type ShownProblem, shownProblem } from "@/ui/problem";

/** Sends a sheet to be read, with its progress. */
export function useUpload(roundId: string, done: (reading: Reading) => void) {
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<ShownProblem | null>(null);
  async function send(file: File, awardCode: string, listUnitId: string | null) {
    const form = new FormData();
    form.append("file", file);
    form.append("awardCode", awardCode);
    if (listUnitId) form.append("listUnitId", listUnitId);
    setProblem(null);
    setProgress(0);
    try {
      done(
        await upload<Reading>(
          `/api/v1/award-rounds/${roundId}/candidates/sheet-readings`,
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
