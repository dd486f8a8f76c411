import { useMemo } from "react";
import { Button } from "@/ui/Button";
import { FormPage } from "@/ui/FormPage";
import { ComboField } from "@/ui/fields/ComboField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { DeleteIcon, DownIcon, UpIcon } from "@/ui/icons";
import type { Crumb } from "@/ui/PageHeader";
import type { ShownProblem } from "@/ui/problem";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { useVersions } from "@/ui/useVersions";
import styles from "./block.module.css";
import { choiceLabels, optionsOf } from "./labels";
import { findUnits, type Term } from "./queries";
import { draftOf, moved, replaced, type TermDraft, WRITTEN, withMember } from "./termDraft";
import { termParts } from "./termParts";

interface TermFormProps {
  title: string;
  meta?: string;
  crumbs: Crumb[];
  initial: TermDraft;
  /** A new term chooses its year; an existing one keeps it. */
  choosesYear: boolean;
  send: (draft: TermDraft) => unknown;
  pending: boolean;
  problem: ShownProblem | null;
  /** For a year that is stored already: how it is read again, and taken as the one to change. */
  stored?: { load: () => Promise<Term>; adopt: (term: Term) => void };
  cancelTo: string;
}

const nothingStored = () => Promise.reject(new Error("a new term has no stored version"));

/** Members in order, head and deputy, quotas of one year. */
export function TermForm({ initial, choosesYear, send, title, stored, ...page }: TermFormProps) {
  const form = useForm({
    initial,
    problem: page.problem,
    check: ({ year, members }) => ({
      year: year === null && "Hãy ghi năm",
      members: members.length === 0 && "Hãy chọn ít nhất một đơn vị thành viên",
    }),
  });
  const versions = useVersions<TermDraft, Term>({
    form,
    problem: page.problem,
    load: stored?.load ?? nothingStored,
    valuesOf: draftOf,
    parts: termParts,
    adopt: (term) => stored?.adopt(term),
    again: () => form.submit(send),
  });
  const { values } = form;
  const options = useMemo(
    () =>
      values.members
        .filter(({ id }) => !id.startsWith(WRITTEN))
        .map(({ id, name }) => ({ value: id, label: name })),
    [values.members],
  );
  const leave = (id: string) => {
    form.set(
      "members",
      values.members.filter((one) => one.id !== id),
    );
    if (values.head === id) form.set("head", null);
    form.set(
      "deputies",
      values.deputies.map((one) => (one.unit === id ? { ...one, unit: null } : one)),
    );
  };
  return (
    <FormPage
      {...page}
      title={title}
      form={form}
      onSubmit={(draft) => send(draft)}
      submitLabel="Lưu"
      versions={versions}
      plain
    >
      <Section title="Thành viên" note={`${values.members.length} đơn vị`}>
        {choosesYear && <NumberField label="Năm" year {...form.field("year")} />}
        <ComboField
          label="Thêm đơn vị"
          hint="Gõ không dấu cũng được; thứ tự dưới đây là thứ tự in trong quyết định"
          id={form.idOf("members")}
          error={form.errorAt("members")}
          value={null}
          searchKey={["unit", "combo"]}
          search={findUnits}
          onChange={(unit) => unit && form.set("members", withMember(values, unit))}
        />
        <ol className={styles.members}>
          {values.members.map((member, index) => (
            <li key={member.id}>
              <span>{member.name}</span>
              <span className={styles.tools}>
                <Button
                  small
                  aria-label={`Chuyển ${member.name} lên`}
                  blocked={index === 0}
                  onClick={() => form.set("members", moved(values.members, index, -1))}
                >
                  <UpIcon size={16} aria-hidden="true" />
                </Button>
                <Button
                  small
                  aria-label={`Chuyển ${member.name} xuống`}
                  blocked={index === values.members.length - 1}
                  onClick={() => form.set("members", moved(values.members, index, 1))}
                >
                  <DownIcon size={16} aria-hidden="true" />
                </Button>
                <Button small aria-label={`Bỏ ${member.name}`} onClick={() => leave(member.id)}>
                  <DeleteIcon size={16} aria-hidden="true" />
                </Button>
              </span>
            </li>
          ))}
        </ol>
        <NumberField
          label="Số thành viên văn bản ghi"
          hint="Nếu khác số đơn vị liệt kê, chênh lệch được giữ và hiện rõ"
          required={false}
          whole
          {...form.field("declaredMembers")}
        />
      </Section>
      <Section title="Trưởng khối, phó trưởng khối">
        <FieldRow>
          <SelectField
            label="Đơn vị Trưởng khối"
            placeholder="Chưa rõ"
            required={false}
            options={options}
            {...form.field("head")}
          />
          <TextField
            label="Người đại diện Trưởng khối"
            required={false}
            {...form.field("headPerson")}
          />
        </FieldRow>
        {values.deputies.map((deputy, index) => (
          // Deputies have no name of their own while they are chosen; their place is what tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are only appended and cut off at the end
          <FieldRow key={index}>
            <SelectField
              label={
                values.deputies.length > 1
                  ? `Đơn vị phó thứ ${index + 1}`
                  : "Đơn vị Phó Trưởng khối"
              }
              placeholder="Chưa rõ"
              required={false}
              options={options}
              id={form.idOf(`deputies.${index}.unit`)}
              value={deputy.unit}
              onChange={(unit) => form.set("deputies", replaced(values.deputies, index, { unit }))}
            />
            <TextField
              label={
                values.deputies.length > 1
                  ? `Người đại diện phó thứ ${index + 1}`
                  : "Người đại diện Phó Trưởng khối"
              }
              required={false}
              id={form.idOf(`deputies.${index}.person`)}
              value={deputy.person}
              onChange={(person) =>
                form.set("deputies", replaced(values.deputies, index, { person }))
              }
            />
          </FieldRow>
        ))}
        <p className={styles.links}>
          <Button
            small
            onClick={() => form.set("deputies", [...values.deputies, { unit: null, person: "" }])}
          >
            Thêm đơn vị phó
          </Button>
          {values.deputies.length > 1 && (
            <Button small onClick={() => form.set("deputies", values.deputies.slice(0, -1))}>
              Bớt đơn vị phó cuối
            </Button>
          )}
        </p>
        <FieldRow>
          <TextField
            label="Chức danh trưởng"
            hint="Như khối gọi: Trưởng khối, Khối trưởng, Cụm trưởng"
            required={false}
            {...form.field("headTitle")}
          />
          <TextField label="Chức danh phó" required={false} {...form.field("deputyTitle")} />
        </FieldRow>
        <SelectField
          label="Cách chọn"
          options={optionsOf(choiceLabels)}
          {...form.field("choice")}
        />
      </Section>
      <Section title="Chỉ tiêu khen thưởng của khối">
        <FieldRow>
          <NumberField label="Cờ thi đua" whole required={false} {...form.field("flags")} />
          <NumberField label="Bằng khen" whole required={false} {...form.field("merits")} />
        </FieldRow>
        <TextAreaField label="Ghi chú" required={false} {...form.field("note")} />
      </Section>
    </FormPage>
  );
}
