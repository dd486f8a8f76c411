import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatInstant } from "@/lib/dates";
import { fold } from "@/lib/text";
import { ActionButton } from "@/ui/ActionButton";
import { Button, ButtonLink } from "@/ui/Button";
import { TextField } from "@/ui/fields/TextField";
import { PlusIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import { NomineeLine } from "./NomineeLine";
import styles from "./proposal.module.css";
import type { Proposal } from "./queries";
import type { useStep } from "./steps";

/** With more than this only the first are shown until somebody asks for all. */
const SHOWN = 30;

/** Who is proposed for what, with the votes, the report and the outcome of each. */
export function NomineesSection({
  proposal,
  step,
  onAdd,
}: {
  proposal: Proposal;
  step: ReturnType<typeof useStep>;
  onAdd: () => void;
}) {
  const [words, setWords] = useState("");
  const [all, setAll] = useState(false);
  const mayEdit = actionOf(proposal, "EDIT")?.allowed === true && proposal.proposerKind === "UNIT";
  const found = proposal.nominees.filter((one) =>
    fold(`${one.name} ${one.unitName ?? ""} ${one.awardName}`).includes(fold(words.trim())),
  );
  const many =
    proposal.nominees.filter((one) =>
      ["CONFIRM", "REOPEN"].some((action) => actionOf(one.report, action)?.allowed),
    ).length > 1;
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <Section
      title="Tập thể, cá nhân, hộ gia đình được đề nghị"
      note={`${proposal.nominees.length} đề nghị`}
      flush
      actions={
        <>
          {many && (
            <ButtonLink small to={`/ho-so/${proposal.id}/xac-nhan-bao-cao`}>
              Xác nhận nhiều báo cáo
            </ButtonLink>
          )}
          {mayEdit && (
            <>
              <ButtonLink small to={`/ho-so/${proposal.id}/danh-sach`}>
                Đưa danh sách vào
              </ButtonLink>
              <Button small icon={<PlusIcon size={16} aria-hidden="true" />} onClick={onAdd}>
                Thêm
              </Button>
            </>
          )}
        </>
      }
    >
      {mayEdit && <Batches proposal={proposal} step={step} />}
      {proposal.nominees.length > SHOWN && (
        <div className={styles.finder}>
          <TextField
            label={`Tìm trong ${proposal.nominees.length} đề nghị`}
            required={false}
            value={words}
            onChange={setWords}
          />
        </div>
      )}
      <ul className={styles.list}>
        {shown.map((nominee) => (
          <NomineeLine
            key={nominee.id}
            proposal={proposal}
            nominee={nominee}
            step={step}
            mayEdit={mayEdit}
          />
        ))}
        {proposal.nominees.length === 0 && (
          <li className={styles.item}>Chưa có tập thể, cá nhân, hộ gia đình nào được đề nghị.</li>
        )}
        {proposal.nominees.length > 0 && found.length === 0 && (
          <li className={styles.item}>Không có đề nghị nào khớp “{words.trim()}”.</li>
        )}
      </ul>
      {found.length > shown.length && (
        <div className={styles.finder}>
          <Button small tone="quiet" onClick={() => setAll(true)}>
            Hiện cả {found.length} đề nghị
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Lists that were put in at once and can still be taken out at once. */
function Batches({ proposal, step }: { proposal: Proposal; step: ReturnType<typeof useStep> }) {
  const open = proposal.batches.filter((one) => one.mayUndo);
  if (open.length === 0) return null;
  return (
    <ul className={styles.batches} aria-label="Danh sách vừa đưa vào">
      {open.map((one) => (
        <li key={one.id}>
          <span>
            Danh sách {one.nominees} đề nghị {one.awardName}, {one.enteredBy} đưa vào{" "}
            {formatInstant(one.enteredAt)}
          </span>
          <ActionButton
            small
            tone="quiet"
            label="Hoàn tác danh sách"
            onAct={() => step.send({ to: "nominees-out", batchId: one.id })}
            pending={step.pending}
            problem={step.problem}
            confirm={{
              title: `Bỏ cả ${one.nominees} đề nghị của danh sách này?`,
              text: "Người, hộ gia đình được thêm mới cùng danh sách cũng bị bỏ; tờ trình đã ký phải ký lại.",
            }}
          />
        </li>
      ))}
    </ul>
  );
}
