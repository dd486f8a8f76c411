import { useState } from "react";
import { type AllowedAction, actionOf } from "@/api/actions";
import { formatDate, formatInstant } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { DataTable } from "@/ui/DataTable";
import { KeyValues } from "@/ui/KeyValues";
import { Section } from "@/ui/Section";
import { IdentityDialog, ReadingDialog, RestrictionDialog } from "./RestrictedDialogs";
import styles from "./RestrictedSection.module.css";
import type { RestrictedFacts, RestrictedSubject, Restriction } from "./restricted";

export interface RestrictedSectionProps {
  subject: RestrictedSubject;
  name: string;
  allowedActions: readonly AllowedAction[];
}

type Asking = "read" | "write" | "number" | Restriction | null;

/** Discipline, inspections, complaints and the identity number: asked for with a reason, shown for this visit only. */
export function RestrictedSection({ subject, name, allowedActions }: RestrictedSectionProps) {
  const [facts, setFacts] = useState<RestrictedFacts | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  // What was written shows at the next reading: this one is what the trail says was seen.
  const written = () => {
    setFacts(null);
    close();
  };
  const read = actionOf({ allowedActions }, "READ_RESTRICTED");
  const write = actionOf({ allowedActions }, "WRITE_RESTRICTED");
  return (
    <Section
      title="Thông tin hạn chế"
      note={facts ? `Xem lúc ${formatInstant(facts.readAt)}` : undefined}
      flush={facts !== null}
    >
      {facts ? (
        <Facts
          facts={facts}
          person={subject.type === "PERSON"}
          onCorrect={write?.allowed ? setAsking : undefined}
        />
      ) : (
        <p>
          Kỷ luật, thanh tra, khiếu nại{subject.type === "PERSON" ? " và số định danh" : ""}. Người
          xem phải nêu lý do; hệ thống ghi lại tên người xem và lý do.
        </p>
      )}
      <div className={facts ? `${styles.actions} ${styles.padded}` : styles.actions}>
        {facts ? (
          <Button onClick={() => setFacts(null)}>Thôi xem</Button>
        ) : (
          <ActionButton
            label="Xem thông tin hạn chế"
            availability={read}
            onAct={() => setAsking("read")}
          />
        )}
        {write?.allowed && (
          <>
            <Button onClick={() => setAsking("write")}>Ghi thông tin mới</Button>
            {subject.type === "PERSON" && (
              <Button onClick={() => setAsking("number")}>Ghi số định danh</Button>
            )}
          </>
        )}
      </div>
      {asking === "read" && (
        <ReadingDialog
          subject={subject}
          name={name}
          onClose={close}
          onRead={(shown) => {
            setFacts(shown);
            close();
          }}
        />
      )}
      {asking === "number" && (
        <IdentityDialog personId={subject.id} onClose={close} onWritten={written} />
      )}
      {asking && asking !== "read" && asking !== "number" && (
        <RestrictionDialog
          subject={subject}
          corrected={asking === "write" ? null : asking}
          onClose={close}
          onWritten={written}
        />
      )}
    </Section>
  );
}

function Facts({
  facts,
  person,
  onCorrect,
}: {
  facts: RestrictedFacts;
  person: boolean;
  onCorrect?: (fact: Restriction) => void;
}) {
  return (
    <>
      {person && (
        <div className={styles.padded}>
          <KeyValues items={[{ label: "Số định danh", value: facts.identityNumber }]} />
        </div>
      )}
      <DataTable
        rows={facts.restrictions}
        caption="Kỷ luật, thanh tra, khiếu nại"
        columns={[
          { key: "kind", header: "Loại", cell: (fact) => fact.kindLabel, phone: "title" },
          {
            key: "period",
            header: "Thời gian",
            width: "30%",
            cell: (fact) =>
              fact.to
                ? `${formatDate(fact.from)} – ${formatDate(fact.to)}`
                : `Từ ${formatDate(fact.from)}, chưa kết thúc`,
          },
          { key: "decision", header: "Căn cứ", width: "32%", cell: (fact) => fact.decision },
          ...(onCorrect
            ? [
                {
                  key: "correct",
                  header: "Sửa",
                  width: "90px",
                  phone: "plain" as const,
                  cell: (fact: Restriction) => (
                    <Button small onClick={() => onCorrect(fact)}>
                      Sửa
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        rowKey={(fact) => fact.id}
        empty={{ title: "Không có kỷ luật, thanh tra, khiếu nại nào được ghi" }}
      />
    </>
  );
}
