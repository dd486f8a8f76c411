import type { ReactNode } from "react";
import { Button, type ButtonTone } from "./Button";
import { DownloadIcon } from "./icons";
import { type LoadFile, useSaving } from "./useSaving";

export interface DownloadButtonProps {
  /** Fetches with the session: `() => download("/api/v1/…/file")`. */
  load: LoadFile;
  children: ReactNode;
  tone?: ButtonTone;
  small?: boolean;
}

/** Saves a file under the name the server gives it. */
export function DownloadButton({ load, children, tone, small }: DownloadButtonProps) {
  const { pending, save } = useSaving();
  return (
    <Button
      tone={tone}
      small={small}
      pending={pending}
      icon={<DownloadIcon size={16} aria-hidden="true" />}
      onClick={() => void save(load)}
    >
      {children}
    </Button>
  );
}
