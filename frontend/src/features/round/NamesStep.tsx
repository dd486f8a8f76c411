import { useState } from "react";
import { actionOf } from "@/api/actions";
import type { Reading } from "@/api/writtenLists";
import { formatInstant } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { FileDrop } from "@/ui/FileDrop";
import { ComboField } from "@/ui/fields/ComboField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField } from "@/ui/fields/TextField";
import { DeleteIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { CandidateList } from "./CandidateList";
import { useName, useReadText, useTakeBack, useUndoNames } from "./moves";
import { findHouseholds, findPeople, findUnits, type Own, type Round } from "./queries";
import { ReadRows } from "./ReadRows";
import styles from "./round.module.css";
import { useUpload } from "./upload";

type Way = "paste" | "file" | "pick";

const WAYS: { key: Way; label: string }[] = [
  { key: "paste", label: "Dán danh sách" },
  { key: "file", label: "Tệp Excel" },
  { key: "pick", label: "Chọn từng trường hợp" },
];

/** Names for one award after the other: pasted, from a sheet, or picked. */
export function NamesStep({
  round,
  own,
  listUnitId,
}: {
  round: Round;
  own: Own;
  /** The list of a part; null for the unit of the round itself. */
  listUnitId: string | null;
}) {
  const [awardCode, setAward] = useState(round.awards.at(-1)?.awardCode ?? "");
  const [way, setWay] = useState<Way>("paste");
  const [text, setText] = useState("");
  const [reading, setReading] = useState<Reading | null>(null);
  const award = round.awards.find((one) => one.awardCode === awardCode);
  const list = listUnitId ? { listUnitId } : {};
  const read = useReadText(round.id, setReading);
  const file = useUpload(round.id, setReading);
  const name = useName(round.id, () => {
    toast.done("Đã đưa vào danh sách");
    setReading(null);
    setText("");
  });
  const takeBack = useTakeBack(own);
  const start = () => {
    setReading(null);
    read.reset();
    name.reset();
  };
  const shown = own.candidates.filter((one) => one.awardCode === awardCode);
  const open = round.status === "OPEN";
  return (
    <>
      {open && (
        <Section title="Ghi tên người, tập thể được xét">
          <div className={styles.stack}>
            {round.awards.length > 1 && (
              <SelectField
                label="Danh hiệu, hình thức"
                options={round.awards.map((one) => ({ value: one.awardCode, label: one.name }))}
                value={awardCode}
                onChange={(code) => {
                  setAward(code ?? "");
                  start();
                }}
              />
            )}
            {!reading && (
              <fieldset className={styles.tabs} aria-label="Cách ghi tên">
                {WAYS.map((one) => (
                  <Button
                    key={one.key}
                    small
                    aria-pressed={way === one.key}
                    tone={way === one.key ? "plain" : "quiet"}
                    onClick={() => setWay(one.key)}
                  >
                    {one.label}
                  </Button>
                ))}
              </fieldset>
            )}
            {reading ? (
              <ReadRows
                reading={reading}
                awardName={award?.name ?? ""}
                pending={name.pending}
                problem={name.problem}
                onAgain={start}
                onName={(subjects) => name.send({ ...list, awardCode, subjects })}
              />
            ) : way === "paste" ? (
              <>
                <TextAreaField
                  label="Danh sách"
                  hint={
                    award?.subjects.includes("HOUSEHOLD")
                      ? "Mỗi dòng một tên; hộ gia đình thì ghi “Hộ gia đình …” và địa chỉ (thôn, xóm), cách nhau dấu phẩy"
                      : "Mỗi dòng một tên; có thể dán cả bảng từ Word, Excel với ngày sinh, chức vụ, phòng"
                  }
                  rows={8}
                  value={text}
                  onChange={setText}
                />
                {read.problem && <ErrorState problem={read.problem} />}
                <div>
                  <Button
                    tone="main"
                    pending={read.pending}
                    onClick={() => void read.send({ ...list, awardCode, text })}
                  >
                    Đọc danh sách
                  </Button>
                </div>
              </>
            ) : way === "file" ? (
              <FileDrop
                label="Danh sách Excel"
                accept={[".xlsx"]}
                maxBytes={20 * 1024 * 1024}
                progress={file.progress}
                error={file.problem?.detail ?? null}
                onFile={(one) => file.send(one, awardCode, listUnitId)}
              />
            ) : (
              <Picking
                individuals={award?.subjects.includes("INDIVIDUAL") ?? false}
                collectives={award?.subjects.includes("COLLECTIVE") ?? false}
                households={award?.subjects.includes("HOUSEHOLD") ?? false}
                onPick={(subject) => name.send({ ...list, awardCode, subjects: [subject] })}
              />
            )}
            {!reading && name.problem && <ErrorState problem={name.problem} />}
          </div>
        </Section>
      )}
      <Section
        title={award ? award.name : "Danh sách"}
        note={`${shown.length}${award?.quota ? `, chỉ tiêu ${award.quota}` : ""}`}
        flush
      >
        <Entered
          own={own}
          listUnitId={listUnitId ?? round.ownerUnitId ?? null}
          awardCode={awardCode}
        />
        {takeBack.problem && <ErrorState problem={takeBack.problem} />}
        {shown.length === 0 ? (
          <p className={styles.line}>Chưa có ai.</p>
        ) : (
          <CandidateList
            candidates={shown}
            tools={(one) =>
              open &&
              one.outcome === "PENDING" && (
                <Button
                  small
                  tone="quiet"
                  icon={<DeleteIcon size={16} aria-hidden="true" />}
                  onClick={() => void takeBack.send(one.id)}
                >
                  Bỏ<span className="sr-only"> {one.name}</span>
                </Button>
              )
            }
          />
        )}
      </Section>
    </>
  );
}

/** Lists that were entered at once and can still be taken out at once. */
function Entered({
  own,
  listUnitId,
  awardCode,
}: {
  own: Own;
  listUnitId: string | null;
  awardCode: string;
}) {
  const undo = useUndoNames(own);
  const open = own.batches.filter(
    (one) =>
      one.candidates > 1 &&
      one.listUnitId === listUnitId &&
      one.awardCode === awardCode &&
      actionOf(one, "UNDO")?.allowed,
  );
  if (open.length === 0) return null;
  return (
    <ul className={styles.batches} aria-label="Danh sách vừa đưa vào">
      {open.map((one) => (
        <li key={one.id}>
          <span>
            Danh sách {one.candidates} trường hợp, {one.enteredBy} đưa vào{" "}
            {formatInstant(one.enteredAt)}
          </span>
          <ActionButton
            small
            tone="quiet"
            label="Hoàn tác danh sách"
            onAct={() => undo.send(one.id)}
            pending={undo.pending}
            problem={undo.problem}
            confirm={{
              title: `Bỏ cả ${one.candidates} trường hợp của danh sách này?`,
              text: "Người, hộ gia đình được thêm mới cùng danh sách cũng bị bỏ.",
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function Picking({
  individuals,
  collectives,
  households,
  onPick,
}: {
  individuals: boolean;
  collectives: boolean;
  households: boolean;
  onPick: (subject: { personId: string } | { unitId: string } | { householdId: string }) => void;
}) {
  return (
    <>
      {individuals && (
        <ComboField
          label="Cá nhân"
          hint="Người chưa có trong hệ thống thì dán tên vào danh sách"
          required={false}
          searchKey={["person", "combo"]}
          search={findPeople}
          value={null}
          onChange={(person) => person && onPick({ personId: person.id })}
        />
      )}
      {collectives && (
        <ComboField
          label="Tập thể trực thuộc"
          required={false}
          searchKey={["unit", "combo"]}
          search={findUnits}
          value={null}
          onChange={(unit) => unit && onPick({ unitId: unit.id })}
        />
      )}
      {households && (
        <ComboField
          label="Hộ gia đình"
          hint="Hộ chưa có trong hệ thống thì dán tên chủ hộ và địa chỉ vào danh sách"
          required={false}
          searchKey={["household", "combo"]}
          search={findHouseholds}
          value={null}
          onChange={(house) => house && onPick({ householdId: house.id })}
        />
      )}
    </>
  );
}
