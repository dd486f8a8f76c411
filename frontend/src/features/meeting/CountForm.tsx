import { api, call, ifMatch } from "@/api/client";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { CheckField } from "@/ui/fields/ChoiceField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { TextAreaField } from "@/ui/fields/TextField";
import { DoneIcon, LateIcon, NeutralIcon } from "@/ui/icons";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "./ballot.module.css";
import { type Ballot, useBallotChange } from "./queries";
import { type Sum, sumsOf, type TypedCount } from "./tally";

interface Values extends TypedCount {
  chosen: string[];
  basis: string;
}

/** The counting team's numbers, checked against each other while they are typed. */
export function CountForm({
  ballot,
  onDone,
  onCancel,
}: {
  ballot: Ballot;
  onDone?: () => void;
  onCancel?: () => void;
}) {
  const standing = ballot.candidates.filter((one) => one.standing !== "WITHDRAWN");
  const save = useBallotChange<Values>(
    ballot.meetingId,
    (values) =>
      call(
        api.PUT("/api/v1/meetings/{meetingId}/ballots/{id}/count", {
          params: {
            path: { meetingId: ballot.meetingId, id: ballot.id },
            header: ifMatch(ballot.version),
          },
          body: ballot.counted
            ? { ...values, chosen: null, basis: null }
            : { chosen: values.chosen, basis: values.basis.trim() || null },
        }),
      ),
    () => {
      toast.done("Đã ghi kết quả kiểm phiếu, các số khớp nhau");
      onDone?.();
    },
  );
  const form = useForm<Values>({
    initial: {
      issued: ballot.tally?.issued ?? null,
      returned: ballot.tally?.returned ?? null,
      notReturned: ballot.tally?.notReturned ?? null,
      valid: ballot.tally?.valid ?? null,
      spoilt: ballot.tally?.spoilt ?? null,
      votes: standing.map(({ id, votes, against, blank }) => ({
        candidateId: id,
        votes,
        against,
        blank,
      })),
      chosen: ballot.counted
        ? []
        : standing.filter((one) => one.standing === "CHOSEN").map((one) => one.id),
      basis: ballot.basis ?? "",
    },
    problem: save.problem,
  });
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={`Kết quả kiểm phiếu: ${ballot.title}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.pending) void form.submit(save.send);
      }}
    >
      <ErrorSummary
        errors={form.errors}
        idOf={form.idOf}
        tries={form.tries}
        problem={save.problem}
      />
      {ballot.counted ? (
        <Numbers ballot={ballot} form={form} />
      ) : (
        <Agreement ballot={ballot} form={form} />
      )}
      <div className={styles.foot}>
        <Button tone="main" type="submit" pending={save.pending}>
          {ballot.counted ? "Ghi kết quả kiểm phiếu" : "Ghi nội dung thống nhất"}
        </Button>
        {onCancel && <Button onClick={onCancel}>Hủy</Button>}
      </div>
    </form>
  );
}

type FormOf = ReturnType<typeof useForm<Values>>;

function Numbers({ ballot, form }: { ballot: Ballot; form: FormOf }) {
  const { values } = form;
  const names = new Map(ballot.candidates.map((one) => [one.id, one.name]));
  const approve = ballot.purpose === "APPROVE";
  const change = (at: number, part: Partial<Values["votes"][number]>) => {
    form.set(
      "votes",
      values.votes.map((line, i) => (i === at ? { ...line, ...part } : line)),
    );
    for (const name of Object.keys(part)) form.touch(`votes.${at}.${name}`);
  };
  const cell = (at: number, name: "votes" | "against" | "blank", label: string) => (
    <NumberField
      whole
      label={label}
      id={form.idOf(`votes.${at}.${name}`)}
      error={form.errorAt(`votes.${at}.${name}`)}
      value={values.votes[at]?.[name] ?? null}
      onChange={(n) => change(at, { [name]: n })}
    />
  );
  return (
    <>
      {ballot.mode === "SECRET_BALLOT_PAPER" ? (
        <div className={styles.papers}>
          <NumberField whole label="Phát ra" {...form.field("issued")} />
          <NumberField whole label="Thu về" {...form.field("returned")} />
          <NumberField whole label="Không thu về" {...form.field("notReturned")} />
          <NumberField whole label="Hợp lệ" {...form.field("valid")} />
          <NumberField whole label="Không hợp lệ" {...form.field("spoilt")} />
        </div>
      ) : (
        <FieldRow>
          <NumberField whole unit="đơn vị" label="Số đơn vị biểu quyết" {...form.field("valid")} />
        </FieldRow>
      )}
      <fieldset className={styles.votes} id={form.idOf("votes")} tabIndex={-1}>
        <legend>{approve ? "Kết quả từng nội dung" : "Số phiếu của từng đơn vị"}</legend>
        {values.votes.map((line, i) => (
          <div key={line.candidateId} className={approve ? styles.answers : styles.vote}>
            {approve && <p className={styles.voteName}>{names.get(line.candidateId)}</p>}
            {cell(i, "votes", approve ? "Đồng ý" : (names.get(line.candidateId) ?? ""))}
            {approve && cell(i, "against", "Không đồng ý")}
            {approve && cell(i, "blank", "Phiếu trắng")}
          </div>
        ))}
      </fieldset>
      <Sums sums={sumsOf(ballot, values)} />
    </>
  );
}

/** The sums as the team reads them out, each with its mark. */
function Sums({ sums }: { sums: Sum[] }) {
  return (
    <div className={styles.sums} role="status" aria-label="Đối chiếu số phiếu">
      <p className={styles.sumsTitle}>Đối chiếu</p>
      <ul>
        {sums.map((sum) => (
          <li key={sum.key} data-holds={sum.holds ?? "unknown"}>
            {sum.holds === null ? (
              <NeutralIcon size={17} aria-hidden="true" />
            ) : sum.holds ? (
              <DoneIcon size={17} aria-hidden="true" />
            ) : (
              <LateIcon size={17} aria-hidden="true" />
            )}
            <span>
              <span className="sr-only">
                {sum.holds === null ? "Chưa đủ số: " : sum.holds ? "Khớp: " : "Không khớp: "}
              </span>
              {sum.words}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Agreement({ ballot, form }: { ballot: Ballot; form: FormOf }) {
  const { chosen } = form.values;
  return (
    <>
      <fieldset className={styles.votes} id={form.idOf("chosen")} tabIndex={-1}>
        <legend>Được thống nhất</legend>
        {ballot.candidates
          .filter((one) => one.standing !== "WITHDRAWN")
          .map((one) => (
            <CheckField
              key={one.id}
              label={one.name}
              value={chosen.includes(one.id)}
              onChange={(on) =>
                form.set("chosen", on ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))
              }
            />
          ))}
      </fieldset>
      <TextAreaField
        label="Căn cứ, nội dung thống nhất"
        hint="Ví dụ: các đơn vị thống nhất theo thứ tự luân phiên; hoặc số, ngày văn bản phân công"
        rows={2}
        {...form.field("basis")}
      />
    </>
  );
}
