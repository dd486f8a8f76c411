import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate, formatInstant } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./entry.module.css";
import { type History, historyQuery, type Joined, type Related } from "./history";
import { quoted } from "./honours";
import type { Entry } from "./queries";

const RevokeDialog = lazy(() => import("./RevokeDialog"));
const UndoDialog = lazy(() => import("./UndoDialog"));
const CorrectDialog = lazy(() => import("./CorrectDialog"));

/** What happened to an honour after it was written, and what may still be done. */
export function Afterwards({ entry }: { entry: Entry }) {
  const history = useQuery(historyQuery(entry.id));
  return (
    <QueryView query={history}>
      {(data) => (
        <>
          <Events history={data} />
          <Relations
            title="Khen thưởng về sau dựa vào khen thưởng này"
            alarm={data.revocation ? "Cần xem lại, vì khen thưởng này đã bị hủy bỏ." : null}
            list={data.leaning}
          />
          <Relations
            title="Căn cứ đã bị hủy bỏ"
            alarm="Khen thưởng này dựa vào những khen thưởng đã bị hủy bỏ sau đây, cần xem lại."
            list={data.shaken}
          />
          <Acts entry={entry} history={data} />
        </>
      )}
    </QueryView>
  );
}

function Events({ history }: { history: History }) {
  const { corrections, joined, revocation } = history;
  if (corrections.length === 0 && joined.length === 0 && !revocation) return null;
  return (
    <Section title="Sau khi ban hành">
      <ul className={styles.events}>
        {corrections.map((one) => (
          <li key={one.recordedAt}>
            <StatusBadge tone="info">Đính chính</StatusBadge>
            <p>
              {one.fieldLabel}: <s>{one.former ?? "(để trống)"}</s> →{" "}
              <strong>{one.corrected}</strong>
            </p>
            <p className={styles.quiet}>
              Văn bản số {one.documentNumber} ngày {formatDate(one.documentDate)}. {one.reason}.
              Người ghi: {one.recordedBy}
            </p>
          </li>
        ))}
        {joined.map((one) => (
          <Joining key={one.at} joined={one} />
        ))}
        {revocation && (
          <li>
            <StatusBadge tone="late">Hủy bỏ</StatusBadge>
            <p>
              {quoted(revocation.decisionNumber, revocation.decisionDate)}, {revocation.issuer}
            </p>
            <p className={styles.quiet}>
              {revocation.reason}. Người ghi: {revocation.recordedBy}
            </p>
          </li>
        )}
      </ul>
    </Section>
  );
}

/** Two lines found to be one, and why they were taken apart where they were. */
function Joining({ joined }: { joined: Joined }) {
  const [undoing, setUndoing] = useState(false);
  const undo = actionOf(joined, "UNDO_JOINING");
  return (
    <li>
      <StatusBadge tone={joined.undone ? "neutral" : "info"}>
        {joined.undone ? "Đã hoàn tác gộp" : "Gộp dòng trùng"}
      </StatusBadge>
      <p>
        {joined.stayed ? "Gộp vào dòng này: " : "Gộp vào dòng khác: "}
        {quoted(joined.decisionNumber, joined.decisionDate)}
      </p>
      <p className={styles.quiet}>
        {joined.reason}. Người ghi: {joined.by}, {formatInstant(joined.at)}
      </p>
      {joined.undone && (
        <p className={styles.quiet}>
          Hoàn tác: {joined.undone.reason}. Người ghi: {joined.undone.by},{" "}
          {formatInstant(joined.undone.at)}
        </p>
      )}
      {undo?.allowed && joined.pairId && (
        <div className={styles.acts} data-no-print>
          <ActionButton
            label="Hoàn tác gộp"
            availability={undo}
            onAct={() => setUndoing(true)}
            small
          />
        </div>
      )}
      {undoing && joined.pairId && (
        <Suspense>
          <UndoDialog
            pairId={joined.pairId}
            version={joined.pairVersion ?? 0}
            merged
            onClose={() => setUndoing(false)}
          />
        </Suspense>
      )}
    </li>
  );
}

function Relations({
  title,
  alarm,
  list,
}: {
  title: string;
  alarm: string | null;
  list: readonly Related[];
}) {
  if (list.length === 0) return null;
  return (
    <Section title={title} note={String(list.length)}>
      {alarm && <p className={styles.alarm}>{alarm}</p>}
      <ul className={styles.events}>
        {list.map((one) => (
          <li key={one.id}>
            <RouteLink to={subjectPath({ type: "REGISTER_ENTRY", id: one.id })}>
              {one.awardName} năm {one.year}
            </RouteLink>{" "}
            {one.revokedOn && (
              <StatusBadge tone="late">Hủy bỏ {formatDate(one.revokedOn)}</StatusBadge>
            )}
            <p className={styles.quiet}>
              {quoted(one.decisionNumber, one.decisionDate)}; {one.basis}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Offered to those who keep the book; whoever only reads it is not shown what others may do. */
function Acts({ entry, history }: { entry: Entry; history: History }) {
  const [open, setOpen] = useState<"CORRECT" | "REVOKE" | null>(null);
  const correct = actionOf(history, "CORRECT");
  const revoke = actionOf(history, "REVOKE");
  if (!correct?.allowed && !revoke?.allowed) return null;
  const close = () => setOpen(null);
  return (
    <div className={styles.acts} data-no-print>
      <ActionButton
        label="Ghi đính chính"
        availability={correct}
        onAct={() => setOpen("CORRECT")}
        small
      />
      <ActionButton
        label="Ghi quyết định hủy bỏ"
        availability={revoke}
        onAct={() => setOpen("REVOKE")}
        small
      />
      <Suspense>
        {open === "CORRECT" && <CorrectDialog entry={entry} history={history} onClose={close} />}
        {open === "REVOKE" && <RevokeDialog entry={entry} history={history} onClose={close} />}
      </Suspense>
    </div>
  );
}
