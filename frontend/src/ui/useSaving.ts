import { useState } from "react";
import { shownProblem } from "./problem";
import { toast } from "./toast";

export type LoadFile = () => Promise<{ blob: Blob; fileName: string }>;

/** Fetches a file and lets the browser keep it under the name the server gives it; says so when that fails. */
export function useSaving(): { pending: boolean; save: (load: LoadFile) => Promise<void> } {
  const [pending, setPending] = useState(false);

  async function save(load: LoadFile) {
    setPending(true);
    try {
      const { blob, fileName } = await load();
      const address = URL.createObjectURL(blob);
      const link = document.createElement("a");
      link.href = address;
      link.download = fileName;
      link.click();
      // Safari reads the address a moment after the click.
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    } catch (error) {
      const problem = shownProblem(error);
      if (problem) toast.failed(problem);
    } finally {
      setPending(false);
    }
  }

  return { pending, save };
}
