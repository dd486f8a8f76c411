import { useQueryClient } from "@tanstack/react-query";
import { type RefObject, useEffect, useRef } from "react";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { searchUnits } from "@/api/units";
import { AutosaveNote } from "@/ui/AutosaveNote";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";
import { YearField } from "@/ui/fields/YearField";
import { Section } from "@/ui/Section";
import { useAutosave } from "@/ui/useAutosave";
import { useForm } from "@/ui/useForm";
import styles from "./plan.module.css";
import { type ImportHeader, importKeys, type PlanImport } from "./queries";

interface Values {
  title: string;
  year: number | null;
  number: string;
  issuedOn: string | null;
  issuer: ComboOption | null;
  issuerText: string;
}

/** What the text says of the plan as a whole, to be looked over; saved as one goes. */
export function ImportHeaderForm({
  made,
  settle,
  paused,
  onReload,
}: {
  made: PlanImport;
  /** Is given the way to save what was typed a moment ago; see `useAutosave`. */
  settle: RefObject<() => Promise<boolean>>;
  /** While rows are being saved: two savings at once would carry the same version. */
  paused: boolean;
  onReload: () => unknown;
}) {
  const client = useQueryClient();
  const latest = useRef(made);
  if (made.version >= latest.current.version) latest.current = made;
  const save = useMutationWithProblem({
    run: async (values: Values) => {
      const saved = await call(
        api.PUT("/api/v1/annual-plans/imports/{id}", {
          params: { path: { id: made.id } },
          body: { header: headerOf(latest.current.header, values) },
          headers: ifMatch(latest.current.version),
        }),
      );
      latest.current = saved;
      client.setQueryData(importKeys.record(made.id), saved);
      return saved;
    },
  });
  const { header } = made;
  const form = useForm<Values>({
    initial: {
      title: header.title ?? "",
      year: header.year ?? null,
      number: header.number ?? "",
      issuedOn: header.issuedOn ?? null,
      issuer: header.issuerId
        ? { id: header.issuerId, label: made.issuerName ?? header.issuerRaw ?? "" }
        : null,
      issuerText: header.issuerText ?? "",
    },
    problem: save.problem,
  });
  const autosave = useAutosave({
    draftKey: `ke-hoach/nhap/${made.id}`,
    value: form.values,
    dirty: form.dirty,
    save: save.send,
    paused,
    delay: 700,
  });
  useEffect(() => {
    settle.current = autosave.settle;
  }, [settle, autosave.settle]);
  return (
    <Section title="Thông tin kế hoạch" note={<AutosaveNote state={autosave.state} />}>
      <div className={styles.choice}>
        <ErrorSummary
          errors={form.errors}
          idOf={form.idOf}
          tries={form.tries}
          problem={save.problem}
          onReload={onReload}
        />
        <FieldRow>
          <TextField label="Tên kế hoạch" required={false} {...form.field("title")} />
          <ComboField
            label="Cơ quan ban hành"
            hint={header.issuerRaw ? `Văn bản ghi: ${header.issuerRaw}` : undefined}
            required={false}
            searchKey={["unit", "combo"]}
            search={searchUnits}
            {...form.field("issuer")}
          />
        </FieldRow>
        {header.issuerRaw && (header.issuerText || !header.issuerId) && (
          <TextField
            label="Ban hành thay mặt"
            hint="Văn bản của cụm, khối thi đua: ghi tên cụm, khối ở đây và chọn đơn vị của Trưởng cụm, khối ở trên"
            required={false}
            {...form.field("issuerText")}
          />
        )}
        <FieldRow>
          <YearField
            label="Năm"
            {...form.field("year")}
            error={form.values.year === null ? "Văn bản không ghi năm. Hãy điền năm." : undefined}
          />
          <TextField label="Số, ký hiệu" required={false} {...form.field("number")} />
          <DateField
            label="Ngày ban hành"
            hint={undefined}
            required={false}
            {...form.field("issuedOn")}
          />
        </FieldRow>
      </div>
    </Section>
  );
}

function headerOf(read: ImportHeader, values: Values): ImportHeader {
  return {
    ...read,
    title: values.title.trim() || null,
    year: values.year,
    number: values.number.trim() || null,
    issuedOn: values.issuedOn,
    issuerId: values.issuer?.id ?? null,
    issuerText: values.issuerText.trim() || null,
  };
}
