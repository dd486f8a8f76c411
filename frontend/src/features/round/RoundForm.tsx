import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { paths } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { ComboField } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { YearField } from "@/ui/fields/YearField";
import type { ShownProblem } from "@/ui/problem";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { useVersions } from "@/ui/useVersions";
import { AwardChoices } from "./AwardChoices";
import { draftOf, missingIn, type RoundDraft } from "./content";
import { DeadlineFields } from "./DeadlineFields";
import { options, subjects } from "./labels";
import { roundParts } from "./parts";
import { awardsQuery, findMovements, findUnits, type Round } from "./queries";
import styles from "./round.module.css";
import { SenderFields } from "./SenderFields";

interface RoundFormProps {
  title: string;
  meta?: ReactNode;
  /** The unit whose own round it is; null for the province. */
  owner: { id: string; name: string } | null;
  initial: RoundDraft;
  submitLabel: string;
  cancelTo: string;
  send: (draft: RoundDraft) => Promise<boolean>;
  pending: boolean;
  problem: ShownProblem | null;
  /** For a round that is stored already: how it is read again, and taken as the one to change. */
  stored?: { load: () => Promise<Round>; adopt: (round: Round) => void };
}

const nothingStored = () => Promise.reject(new Error("a new round has no stored version"));

/** Describes a round; a unit's own asks for no more than what its people need. */
export function RoundForm({ owner, initial, send, problem, stored, ...frame }: RoundFormProps) {
  const form = useForm<RoundDraft>({
    initial,
    problem: problem && pointed(problem),
    check: missingIn,
  });
  const awards = useQuery(awardsQuery(owner?.id ?? null));
  const versions = useVersions<RoundDraft, Round>({
    form,
    problem,
    load: stored?.load ?? nothingStored,
    valuesOf: draftOf,
    parts: roundParts(
      (code) => awards.data?.items.find((one) => one.code === code)?.name ?? "Danh hiệu khác",
    ),
    adopt: (round) => stored?.adopt(round),
    again: () => form.submit(send),
  });
  const { subject, from } = form.values;
  const period = subject === "SCHOOL_YEAR" || subject === "OWN_PERIOD";
  return (
    <FormPage
      {...frame}
      crumbs={[{ label: "Đợt xét khen thưởng", to: paths.rounds }]}
      form={form}
      onSubmit={send}
      problem={problem}
      versions={versions}
      plain
    >
      <Section title="Đợt xét">
        <div className={styles.stack}>
          <TextField label="Tên đợt xét" {...form.field("name")} />
          <FieldRow>
            <YearField label="Năm thành tích" {...form.field("year")} />
            <SelectField label="Xét về" options={options(subjects)} {...form.field("subject")} />
          </FieldRow>
          {subject === "MOVEMENT" && (
            <ComboField
              label="Phong trào thi đua"
              searchKey={["movement", "combo"]}
              search={findMovements}
              {...form.field("movement")}
            />
          )}
          {(period || from) && (
            <FieldRow>
              <DateField label="Thành tích từ ngày" required={period} {...form.field("from")} />
              <DateField label="Đến ngày" required={period} {...form.field("to")} />
            </FieldRow>
          )}
          {!owner && (
            <>
              <TextField
                label="Văn bản hướng dẫn"
                hint="Số, ngày của văn bản mở đợt xét"
                required={false}
                {...form.field("guidance")}
              />
              <ComboField
                label="Cơ quan chủ trì"
                hint="Tiếp nhận, sơ duyệt, tổng hợp hồ sơ của đợt xét này. Để trống nếu gửi thẳng Sở Nội vụ."
                required={false}
                searchKey={["unit", "combo"]}
                search={findUnits}
                {...form.field("lead")}
              />
            </>
          )}
        </div>
      </Section>
      <AwardChoices form={form} choices={awards.data?.items ?? []} own={owner !== null} />
      {!owner && <DeadlineFields form={form} choices={awards.data?.items ?? []} />}
      {!owner && <SenderFields form={form} />}
    </FormPage>
  );
}

/** The server's names of fields as this form calls them. */
function pointed(problem: ShownProblem): ShownProblem {
  return {
    ...problem,
    errors: problem.errors.map((one) => ({
      ...one,
      pointer: one.pointer
        .replace(/^\/movementId/, "/movement")
        .replace(/^\/leadUnitId/, "/lead")
        .replace(/^\/everyUnit/, "/senders")
        .replace(/^\/unitIds/, "/units")
        .replace(/^\/awards.*/, "/awards"),
    })),
  };
}
