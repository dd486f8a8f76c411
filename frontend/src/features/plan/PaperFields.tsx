import { documentTypeOptions, FILE_BYTES, FILE_ENDINGS, sendFile } from "@/api/documents";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { UploadField } from "@/ui/UploadField";
import type { PaperValues } from "./paper";

export interface PaperFieldsProps {
  values: PaperValues;
  onChange: (change: Partial<PaperValues>) => void;
  idOf: (name: keyof PaperValues) => string;
  errorAt: (name: keyof PaperValues) => string | undefined;
  /** Number, day and abstract only, where many papers stand below each other. */
  short?: boolean;
}

/** A paper that is recorded together with what it proves. */
export function PaperFields({ values, onChange, idOf, errorAt, short }: PaperFieldsProps) {
  const field = (name: keyof PaperValues) => ({ id: idOf(name), error: errorAt(name) });
  return (
    <>
      <FieldRow>
        <SelectField
          label="Loại văn bản"
          options={documentTypeOptions}
          value={values.type}
          onChange={(type) => onChange({ type })}
          {...field("type")}
        />
        <TextField
          label="Số, ký hiệu"
          placeholder="157/KH-UBND"
          required={false}
          value={values.number}
          onChange={(number) => onChange({ number })}
          {...field("number")}
        />
        {short && (
          <DateField
            label="Ngày ban hành"
            required={false}
            value={values.issuedOn}
            onChange={(issuedOn) => onChange({ issuedOn })}
            {...field("issuedOn")}
          />
        )}
      </FieldRow>
      <TextAreaField
        label="Trích yếu"
        rows={2}
        value={values.title}
        onChange={(title) => onChange({ title })}
        {...field("title")}
      />
      {!short && (
        <>
          <FieldRow>
            <TextField
              label="Cơ quan ban hành"
              hint="Ví dụ Sở Nội vụ"
              required={false}
              value={values.issuerName}
              onChange={(issuerName) => onChange({ issuerName })}
              {...field("issuerName")}
            />
            <DateField
              label="Ngày ban hành"
              required={false}
              value={values.issuedOn}
              onChange={(issuedOn) => onChange({ issuedOn })}
              {...field("issuedOn")}
            />
          </FieldRow>
          <UploadField
            label="Tệp văn bản"
            required={false}
            value={values.file}
            onChange={(file) => onChange({ file })}
            error={errorAt("file")}
            send={sendFile}
            accept={FILE_ENDINGS}
            maxBytes={FILE_BYTES}
          />
        </>
      )}
    </>
  );
}
