import { formatNumber } from "@/lib/numbers";
import { Button } from "@/ui/Button";
import { ComboField } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { YearField } from "@/ui/fields/YearField";
import { DeleteIcon, PlusIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import type { Form } from "@/ui/useForm";
import { optionsOf } from "../labels";
import { findUnits } from "../reorganisations";
import styles from "../unit.module.css";
import { type AuthorDraft, type InitiativeDraft, newAuthor, wholeOf } from "./initiativeDraft";
import { initiativeKindLabels, scopeLabels } from "./labels";
import { findPeople } from "./queries";

/** What an initiative is, who recognised it, who made it. */
export function InitiativeFields({ form, isNew }: { form: Form<InitiativeDraft>; isNew: boolean }) {
  return (
    <>
      <Section title="Sáng kiến, đề tài">
        <div className={styles.fields}>
          <TextAreaField label="Tên" rows={2} {...form.field("title")} />
          <SelectField
            label="Loại"
            options={optionsOf(initiativeKindLabels)}
            {...form.field("kind")}
          />
          <FieldRow>
            <SelectField
              label="Phạm vi ảnh hưởng"
              options={optionsOf(scopeLabels)}
              {...form.field("scope")}
            />
            <YearField label="Năm" {...form.field("year")} />
          </FieldRow>
          {isNew && (
            <ComboField
              label="Đơn vị ghi nhận"
              searchKey={["unit", "living"]}
              search={findUnits}
              {...form.field("unitId")}
            />
          )}
          <FieldRow>
            <TextField label="Số công nhận" required={false} {...form.field("certificateNumber")} />
            <DateField label="Ngày công nhận" required={false} {...form.field("certificateDate")} />
          </FieldRow>
          <TextField
            label="Cơ quan công nhận"
            required={false}
            {...form.field("certificateIssuer")}
          />
        </div>
      </Section>
      <Authors form={form} />
    </>
  );
}

function Authors({ form }: { form: Form<InitiativeDraft> }) {
  const { authors } = form.values;
  const whole = wholeOf(authors);
  const put = <P extends keyof AuthorDraft>(at: number, part: P, value: AuthorDraft[P]) => {
    form.set(
      "authors",
      authors.map((author, index) => (index === at ? { ...author, [part]: value } : author)),
    );
    form.touch(`authors.${at}.${part}`);
  };
  const wiring = (at: number, part: string) => ({
    id: form.idOf(`authors.${at}.${part}`),
    error: form.errorAt(`authors.${at}.${part}`),
  });
  return (
    <Section
      title="Tác giả"
      note={whole === 100 ? "đủ 100 %" : `mới ${formatNumber(whole)} %, phải đủ 100 %`}
    >
      <div className={styles.rows} id={form.idOf("authors")}>
        {form.errorAt("authors") && <p className={styles.error}>{form.errorAt("authors")}</p>}
        {authors.map((author, at) => (
          <fieldset key={author.key} className={styles.begun}>
            <legend className="sr-only">Tác giả {at + 1}</legend>
            <div className={styles.begunHead}>
              <b>Tác giả {at + 1}</b>
              {authors.length > 1 && (
                <Button
                  small
                  aria-label={`Bỏ tác giả ${at + 1}`}
                  onClick={() =>
                    form.set(
                      "authors",
                      authors.filter((_, index) => index !== at),
                    )
                  }
                >
                  <DeleteIcon size={16} aria-hidden="true" />
                </Button>
              )}
            </div>
            <div className={styles.fields}>
              <ComboField
                label="Người trong danh sách"
                required={false}
                searchKey={["person", "combo"]}
                search={findPeople}
                {...wiring(at, "personId")}
                value={author.personId}
                onChange={(person) => put(at, "personId", person)}
              />
              {!author.personId && (
                <TextField
                  label="Hoặc ghi họ và tên"
                  required={false}
                  hint="Người của đơn vị khác, ngoài danh sách"
                  {...wiring(at, "name")}
                  value={author.name}
                  onChange={(name) => put(at, "name", name)}
                />
              )}
              <NumberField
                label="Tỷ lệ đóng góp"
                unit="%"
                {...wiring(at, "share")}
                value={author.share}
                onChange={(share) => put(at, "share", share)}
              />
            </div>
          </fieldset>
        ))}
        <Button
          className={styles.add}
          icon={<PlusIcon size={16} aria-hidden="true" />}
          onClick={() =>
            form.set("authors", [...authors, newAuthor(null, Math.max(0, 100 - whole) || null)])
          }
        >
          Thêm tác giả
        </Button>
      </div>
    </Section>
  );
}
