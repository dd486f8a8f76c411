import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { formatInstant } from "@/lib/dates";
import { Button } from "@/ui/Button";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import styles from "./person.module.css";
import { personChangesQuery } from "./queries";

export interface Change {
  id: string;
  at: string;
  by: string;
  lines: string[];
}

/** What was there before; asked for only when somebody wants to know. */
export function ChangesSection({ personId }: { personId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Section
      title="Lịch sử thay đổi"
      actions={
        !open && (
          <Button small onClick={() => setOpen(true)}>
            Xem
          </Button>
        )
      }
    >
      {open ? <Loaded personId={personId} /> : <p>Ai đã sửa gì, khi nào, trước đó ghi gì.</p>}
    </Section>
  );
}

function Loaded({ personId }: { personId: string }) {
  const changes = useQuery(personChangesQuery(personId));
  return <QueryView query={changes}>{(list) => <ChangeList changes={list} />}</QueryView>;
}

export function ChangeList({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <p>Chưa có thay đổi nào từ khi ghi.</p>;
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change.id}>
          <b>{change.by}</b> <span className={styles.none}>{formatInstant(change.at)}</span>
          <ul>
            {change.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
