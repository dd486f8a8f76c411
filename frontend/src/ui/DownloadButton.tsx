import { type ReactNode, useState } from "react";
import { Button, type ButtonTone } from "./Button";
import { DownloadIcon } from "./icons";
import { shownProblem } from "./problem";
import { toast } from "./toast";

export interface DownloadButtonProps {
  /** Fetches with the session: `() => download("/api/v1/…/file")`. */
  load: () => Promise<{ blob: Blob; fileName: string }>;
  children: ReactNode;
  tone?: ButtonTone;
  small?: boolean;
}

/** Saves a file under the name the server gives it. */
export function DownloadButton({ load, children, tone, small }: DownloadButtonProps) {
  const [pending, setPending] = useState(false);

  async function save() {
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

  return (
    <Button
      tone={tone}
      small={small}
      pending={pending}
      icon={<DownloadIcon size={16} aria-hidden="true" />}
      onClick={() => void save()}
    >
      {children}
    </Button>
  );
}
