import { useState } from "react";
import { subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { DataTable } from "@/ui/DataTable";
import { FormDialog } from "@/ui/FormDialog";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { personColumns } from "./personColumns";
import type { PersonSummary } from "./queries";
import { useIdentitySearch } from "./restricted";

/** Looks somebody up by the identity number, saying why; what was found shows for this visit only. */
export function IdentitySearch() {
  const [asking, setAsking] = useState(false);
  const [found, setFound] = useState<PersonSummary[] | null>(null);
  return (
    <>
      <Section
        title="Tìm theo số định danh"
        note={found ? `${found.length} người` : undefined}
        actions={
          <Button small onClick={() => setAsking(true)}>
            {found ? "Tìm số khác" : "Nhập số định danh"}
          </Button>
        }
        flush={found !== null}
      >
        {found ? (
          <DataTable
            rows={found}
            caption="Người có số định danh vừa tìm"
            columns={personColumns.map(({ sort: _, ...column }) => column)}
            rowKey={(person) => person.id}
            rowTo={(person) => subjectPath({ type: "PERSON", id: person.id })}
            empty={{
              title: "Không có ai mang số này",
              text: "Chỉ tìm trong những người thuộc phạm vi anh/chị được giao xem.",
            }}
          />
        ) : (
          <p>Phải nêu lý do; hệ thống ghi lại tên người tìm và lý do, không ghi số đã tìm.</p>
        )}
      </Section>
      {asking && (
        <SearchDialog
          onClose={() => setAsking(false)}
          onFound={(people) => {
            setFound(people);
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

function SearchDialog({
  onClose,
  onFound,
}: {
  onClose: () => void;
  onFound: (people: PersonSummary[]) => void;
}) {
  const search = useIdentitySearch(onFound);
  const form = useForm({
    initial: { number: "", reason: "" },
    problem: search.problem,
    check: ({ number, reason }) => ({
      number: !number.trim() && "Hãy ghi số định danh",
      reason: reason.trim().length < 10 && "Hãy ghi lý do tìm, ít nhất 10 ký tự",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Tìm theo số định danh"
      form={form}
      onSubmit={({ number, reason }) =>
        search.send({ number: number.replace(/\s/g, ""), reason: reason.trim() })
      }
      submitLabel="Tìm"
      pending={search.pending}
      problem={search.problem}
    >
      <TextField
        label="Số định danh"
        hint="12 chữ số; chứng minh nhân dân cũ 9 chữ số"
        {...form.field("number")}
      />
      <TextAreaField label="Lý do tìm" rows={3} {...form.field("reason")} />
    </FormDialog>
  );
}
