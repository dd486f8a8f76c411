import { useState } from "react";
import { useMe } from "@/api/me";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { useSitting } from "./moves";
import type { Candidate, Own } from "./queries";
import styles from "./round.module.css";

interface Values {
  heldOn: string | null;
  members: number | null;
  present: number | null;
  chair: string;
  minutes: string;
}

/** The council as figures: who was there, and who did not get everybody's vote. */
export function CouncilStep({ own, onDone }: { own: Own; onDone: () => void }) {
  const me = useMe();
  const sitting = useSitting(own, onDone);
  const held = own.sitting;
  const pending = own.candidates.filter((one) => one.outcome === "PENDING");
  /** By candidate: votes in favour, where they are fewer than those present. */
  const [fewer, setFewer] = useState<Record<string, number | null>>(
    Object.fromEntries(
      pending
        .filter((one) => held && typeof one.votesFor === "number" && one.votesFor < held.present)
        .map((one) => [one.id, one.votesFor ?? null]),
    ),
  );
  const form = useForm<Values>({
    initial: {
      heldOn: held?.heldOn ?? me.today,
      members: held?.members ?? null,
      present: held?.present ?? null,
      chair: held?.chair ?? "",
      minutes: held?.minutes ?? "",
    },
    problem: sitting.problem,
    check: (v) => ({
      heldOn: !v.heldOn && "Hãy ghi ngày họp",
      members: !v.members && "Hãy ghi số thành viên Hội đồng",
      present: !v.present && "Hãy ghi số người dự họp",
    }),
  });
  const present = form.values.present ?? 0;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (sitting.pending) return;
        void form.submit((v) =>
          sitting.send({
            heldOn: v.heldOn ?? "",
            members: v.members ?? 0,
            present: v.present ?? 0,
            ...(v.chair.trim() ? { chair: v.chair.trim() } : {}),
            ...(v.minutes.trim() ? { minutes: v.minutes.trim() } : {}),
            votes: Object.entries(fewer).flatMap(([candidateId, inFavour]) =>
              inFavour === null
                ? []
                : [{ candidateId, inFavour, against: Math.max(0, present - inFavour) }],
            ),
          }),
        );
      }}
    >
      <ErrorSummary
        errors={form.errors}
        idOf={form.idOf}
        tries={form.tries}
        problem={sitting.problem}
      />
      <Section title="Hội đồng của đơn vị họp">
        <div className={styles.stack}>
          <FieldRow>
            <NumberField label="Số thành viên" whole {...form.field("members")} />
            <NumberField label="Số người dự họp" whole {...form.field("present")} />
          </FieldRow>
          <FieldRow>
            <DateField label="Ngày họp" {...form.field("heldOn")} />
            <TextField label="Số biên bản" required={false} {...form.field("minutes")} />
          </FieldRow>
          <TextField label="Người chủ trì" required={false} {...form.field("chair")} />
        </div>
      </Section>
      <Section title="Kết quả" note={`${pending.length} đề nghị`}>
        <div className={styles.stack}>
          <p>
            Mọi người dự họp đồng ý với cả {pending.length} đề nghị, trừ các trường hợp ghi ở đây.
          </p>
          <Exceptions
            pending={pending}
            fewer={fewer}
            present={present}
            onChange={(id, votes) => setFewer((now) => ({ ...now, [id]: votes }))}
            onRemove={(id) =>
              setFewer((now) => Object.fromEntries(Object.entries(now).filter(([k]) => k !== id)))
            }
          />
        </div>
      </Section>
      <div className={styles.foot}>
        <Button tone="main" type="submit" pending={sitting.pending}>
          Ghi kết quả họp
        </Button>
      </div>
    </form>
  );
}

function Exceptions({
  pending,
  fewer,
  present,
  onChange,
  onRemove,
}: {
  pending: Candidate[];
  fewer: Record<string, number | null>;
  present: number;
  onChange: (id: string, votes: number | null) => void;
  onRemove: (id: string) => void;
}) {
  const words = (one: Candidate) => `${one.name}, ${one.awardName}`;
  return (
    <>
      {pending
        .filter((one) => one.id in fewer)
        .map((one) => (
          <div key={one.id} className={styles.choiceParts}>
            <NumberField
              label={`${words(one)}: số phiếu đồng ý`}
              hint={present > 0 ? `trong ${present} người dự họp` : undefined}
              whole
              value={fewer[one.id] ?? null}
              onChange={(votes) => onChange(one.id, votes)}
            />
            <Button small tone="quiet" onClick={() => onRemove(one.id)}>
              Bỏ<span className="sr-only"> {one.name}</span>
            </Button>
          </div>
        ))}
      <SelectField
        label="Người, tập thể không được tất cả đồng ý"
        required={false}
        options={pending
          .filter((one) => !(one.id in fewer))
          .map((one) => ({ value: one.id, label: words(one) }))}
        value={null}
        onChange={(id) => id && onChange(id, null)}
      />
    </>
  );
}
