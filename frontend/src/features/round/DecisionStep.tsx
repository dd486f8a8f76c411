import { useState } from "react";
import { actionOf } from "@/api/actions";
import { download } from "@/api/client";
import { useMe } from "@/api/me";
import { Button } from "@/ui/Button";
import { DownloadButton } from "@/ui/DownloadButton";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { capacities, options } from "./labels";
import { useDecide } from "./moves";
import type { Candidate, Own, Round, SigningCapacity } from "./queries";
import styles from "./round.module.css";

/** Number and date of the signed decision; who gets nothing, and why. */
export function DecisionStep({
  round,
  own,
  onDone,
}: {
  round: Round;
  own: Own;
  onDone: () => void;
}) {
  const me = useMe();
  const decide = useDecide(own, onDone);
  const pending = own.candidates.filter((one) => one.outcome === "PENDING");
  const may = actionOf(own, "DECIDE");
  const [refused, setRefused] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      pending
        .filter((one) => own.sitting && (one.votesFor ?? 0) * 2 <= own.sitting.present)
        .filter(() => own.council)
        .map((one) => [one.id, "Không quá nửa số người dự họp đồng ý"]),
    ),
  );
  const form = useForm({
    initial: {
      number: "",
      decidedOn: me.today as string | null,
      signer: me.fullName,
      signerPost: "",
      capacity: "HEAD" as SigningCapacity | null,
    },
    problem: decide.problem,
    check: (v) => ({
      number: !v.number.trim() && "Hãy ghi số quyết định",
      decidedOn: !v.decidedOn && "Hãy ghi ngày quyết định",
      signer: !v.signer.trim() && "Hãy ghi người ký",
      signerPost: !v.signerPost.trim() && "Hãy ghi chức vụ người ký",
      capacity: !v.capacity && "Hãy chọn tư cách ký",
    }),
  });
  const honoured = pending.length - Object.keys(refused).length;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (decide.pending || !may?.allowed) return;
        void form.submit((v) =>
          decide.send({
            number: v.number.trim(),
            decidedOn: v.decidedOn ?? "",
            signer: v.signer.trim(),
            signerPost: v.signerPost.trim(),
            capacity: v.capacity ?? "HEAD",
            refusals: Object.entries(refused).map(([candidateId, reason]) => ({
              candidateId,
              reason,
            })),
          }),
        );
      }}
    >
      <ErrorSummary
        errors={form.errors}
        idOf={form.idOf}
        tries={form.tries}
        problem={decide.problem}
      />
      <Section title="Không khen" note={`${Object.keys(refused).length}`}>
        <Refusals pending={pending} refused={refused} onChange={setRefused} />
      </Section>
      <Section title="Quyết định đã ký" note={`khen ${honoured}`}>
        <div className={styles.stack}>
          <p className={styles.meta}>{totals(pending, refused)}</p>
          {may?.allowed && (
            <div>
              <DownloadButton
                small
                load={() => download(`/api/v1/award-rounds/${round.id}/decision.docx`)}
              >
                Tải dự thảo quyết định (.docx)
              </DownloadButton>
            </div>
          )}
          <FieldRow>
            <TextField label="Số quyết định" hint="Ví dụ 15/QĐ-UBND" {...form.field("number")} />
            <DateField label="Ngày quyết định" {...form.field("decidedOn")} />
          </FieldRow>
          <FieldRow>
            <TextField label="Người ký" {...form.field("signer")} />
            <TextField
              label="Chức vụ người ký"
              hint="Ví dụ Chủ tịch"
              {...form.field("signerPost")}
            />
          </FieldRow>
          <SelectField
            label="Tư cách ký"
            options={options(capacities)}
            {...form.field("capacity")}
            onChange={(value) => form.set("capacity", value as SigningCapacity | null)}
          />
        </div>
      </Section>
      <div className={styles.foot}>
        <Button
          tone="main"
          type="submit"
          pending={decide.pending}
          blocked={!may?.allowed}
          aria-describedby={may?.allowed ? undefined : `${round.id}-why`}
        >
          Ghi quyết định và sổ khen thưởng
        </Button>
        {!may?.allowed && (
          <p id={`${round.id}-why`} className={styles.meta}>
            {may?.reason}
          </p>
        )}
      </div>
    </form>
  );
}

function totals(pending: Candidate[], refused: Record<string, string>): string {
  const byAward = new Map<string, number>();
  for (const one of pending.filter(({ id }) => !(id in refused))) {
    byAward.set(one.awardName, (byAward.get(one.awardName) ?? 0) + 1);
  }
  return [...byAward].map(([name, count]) => `${name}: ${count}`).join(" · ");
}

function Refusals({
  pending,
  refused,
  onChange,
}: {
  pending: Candidate[];
  refused: Record<string, string>;
  onChange: (refused: Record<string, string>) => void;
}) {
  return (
    <div className={styles.stack}>
      {pending
        .filter((one) => one.id in refused)
        .map((one) => (
          <div key={one.id} className={styles.row}>
            <TextField
              label={`${one.name}, ${one.awardName}: lý do không khen`}
              value={refused[one.id] ?? ""}
              onChange={(reason) => onChange({ ...refused, [one.id]: reason })}
            />
            <div>
              <Button
                small
                tone="quiet"
                onClick={() =>
                  onChange(
                    Object.fromEntries(Object.entries(refused).filter(([id]) => id !== one.id)),
                  )
                }
              >
                Vẫn khen<span className="sr-only"> {one.name}</span>
              </Button>
            </div>
          </div>
        ))}
      <SelectField
        label="Thêm người, tập thể không khen"
        required={false}
        options={pending
          .filter((one) => !(one.id in refused))
          .map((one) => ({ value: one.id, label: `${one.name}, ${one.awardName}` }))}
        value={null}
        onChange={(id) => id && onChange({ ...refused, [id]: "" })}
      />
    </div>
  );
}
