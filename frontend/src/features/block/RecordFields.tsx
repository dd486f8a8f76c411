import type { ReactNode } from "react";
import { Button } from "@/ui/Button";
import { ComboField } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { YearField } from "@/ui/fields/YearField";
import { Section } from "@/ui/Section";
import styles from "./block.module.css";
import { factLabels, optionsOf, standingLabels } from "./labels";
import { findUnits } from "./queries";
import {
  emptyFact,
  type FactDraft,
  nextMark,
  type RecordDraft,
  type SourceDraft,
  withoutSource,
} from "./recordDraft";

interface RecordFieldsProps {
  draft: RecordDraft;
  onChange: (draft: RecordDraft) => void;
  form: {
    idOf: (path: string) => string;
    errorAt: (path: string) => string | undefined;
    touch: (path: string) => void;
  };
}

/** Where a year is known from, and what those papers say in their own words. */
export function RecordFields({ draft, onChange, form }: RecordFieldsProps) {
  const { sources, facts } = draft;
  const setSource = (index: number, part: Partial<SourceDraft>) => {
    onChange({ ...draft, sources: changed(sources, index, part) });
    form.touch(`sources.${index}.title`);
  };
  const setFact = (index: number, part: Partial<FactDraft>) => {
    onChange({ ...draft, facts: changed(facts, index, part) });
    for (const name of Object.keys(part)) form.touch(`facts.${index}.${name}`);
  };
  return (
    <>
      <Section title="Nguồn" note={`${sources.length} nguồn`}>
        {sources.map((source, index) => (
          <Row
            key={source.mark}
            title={`Nguồn ${source.mark}`}
            onRemove={() => onChange(withoutSource(draft, index))}
          >
            <TextField
              label="Tên văn bản, bản tin"
              id={form.idOf(`sources.${index}.title`)}
              error={form.errorAt(`sources.${index}.title`)}
              value={source.title}
              onChange={(title) => setSource(index, { title })}
            />
            <FieldRow>
              <TextField
                label="Địa chỉ để đọc lại"
                required={false}
                id={form.idOf(`sources.${index}.address`)}
                error={form.errorAt(`sources.${index}.address`)}
                value={source.address}
                onChange={(address) => setSource(index, { address })}
              />
              <DateField
                label="Ngày văn bản, ngày đăng"
                required={false}
                id={form.idOf(`sources.${index}.publishedOn`)}
                value={source.publishedOn}
                onChange={(publishedOn) => setSource(index, { publishedOn })}
              />
            </FieldRow>
            <TextField
              label="Mức đầy đủ"
              hint="Ví dụ: cắt ngang ở khối IV"
              required={false}
              id={form.idOf(`sources.${index}.coverage`)}
              value={source.coverage}
              onChange={(coverage) => setSource(index, { coverage })}
            />
          </Row>
        ))}
        <Button
          small
          onClick={() =>
            onChange({
              ...draft,
              sources: [
                ...sources,
                {
                  mark: nextMark(sources),
                  title: "",
                  address: "",
                  publishedOn: null,
                  coverage: "",
                },
              ],
            })
          }
        >
          Thêm nguồn
        </Button>
      </Section>
      <Section title="Thông tin đã nêu" note={`${facts.length} dòng`}>
        {facts.map((fact, index) => (
          <Row
            key={fact.key}
            title={`Dòng ${index + 1}`}
            onRemove={() => onChange({ ...draft, facts: facts.filter((_, at) => at !== index) })}
          >
            <Fact
              fact={fact}
              at={`facts.${index}`}
              sources={sources}
              form={form}
              onChange={(part) => setFact(index, part)}
            />
          </Row>
        ))}
        <Button
          small
          onClick={() =>
            onChange({
              ...draft,
              facts: [...facts, emptyFact(sources.at(-1)?.mark ?? null)],
            })
          }
        >
          Thêm thông tin
        </Button>
      </Section>
    </>
  );
}

interface FactProps {
  fact: FactDraft;
  at: string;
  sources: SourceDraft[];
  form: RecordFieldsProps["form"];
  onChange: (part: Partial<FactDraft>) => void;
}

function Fact({ fact, at, sources, form, onChange }: FactProps) {
  const place = (name: keyof FactDraft | "unitId") => ({
    id: form.idOf(`${at}.${name}`),
    error: form.errorAt(`${at}.${name}`),
  });
  return (
    <>
      <FieldRow>
        <SelectField
          label="Loại thông tin"
          options={optionsOf(factLabels)}
          value={fact.kind}
          onChange={(kind) => onChange({ kind })}
          {...place("kind")}
        />
        <SelectField
          label="Theo nguồn"
          placeholder="Không rõ nguồn"
          required={false}
          options={sources.map(({ mark, title }) => ({
            value: mark,
            label: title ? `${mark}. ${title}` : `Nguồn ${mark}`,
          }))}
          value={fact.source}
          onChange={(source) => onChange({ source })}
          {...place("source")}
        />
      </FieldRow>
      <TextField
        label="Nội dung"
        value={fact.matter}
        onChange={(matter) => onChange({ matter })}
        {...place("matter")}
      />
      <TextField
        label="Nguyên văn giá trị"
        hint="Ghi đúng như văn bản, ví dụ “hơn 490 tỷ đồng”; số được đọc từ đây"
        required={false}
        value={fact.raw}
        onChange={(raw) => onChange({ raw })}
        {...place("raw")}
      />
      <FieldRow>
        <ComboField
          label="Về đơn vị"
          required={false}
          value={fact.unit}
          onChange={(unit) => onChange({ unit })}
          searchKey={["unit", "combo"]}
          search={findUnits}
          {...place("unitId")}
        />
        <TextField
          label="Tên ghi trong văn bản"
          required={false}
          value={fact.written}
          onChange={(written) => onChange({ written })}
          {...place("written")}
        />
      </FieldRow>
      <FieldRow>
        <YearField
          label="Cho năm"
          required={false}
          value={fact.forYear}
          onChange={(forYear) => onChange({ forYear })}
          {...place("forYear")}
        />
        <DateField
          label="Ngày"
          required={false}
          value={fact.on}
          onChange={(on) => onChange({ on })}
          {...place("on")}
        />
        <SelectField
          label="Mức chắc chắn"
          options={optionsOf(standingLabels)}
          value={fact.standing}
          onChange={(standing) => onChange({ standing })}
          {...place("standing")}
        />
      </FieldRow>
      <TextAreaField
        label="Ghi chú"
        required={false}
        rows={2}
        value={fact.note}
        onChange={(note) => onChange({ note })}
        {...place("note")}
      />
    </>
  );
}

interface RowProps {
  title: string;
  onRemove: () => void;
  children: ReactNode;
}

/** One of several records inside a form. */
export function Row({ title, onRemove, children }: RowProps) {
  return (
    <fieldset className={`${styles.shares} ${styles.row}`}>
      <legend>{title}</legend>
      {children}
      <p className={styles.links}>
        <Button small tone="quiet" onClick={onRemove}>
          Bỏ {title.toLowerCase()}
        </Button>
      </p>
    </fieldset>
  );
}

export function changed<T>(rows: T[], index: number, part: Partial<T>): T[] {
  return rows.map((row, at) => (at === index ? { ...row, ...part } : row));
}
