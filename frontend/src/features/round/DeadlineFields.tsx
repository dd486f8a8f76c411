import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Button } from "@/ui/Button";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { DeleteIcon, PlusIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import type { Form } from "@/ui/useForm";
import { type ExceptionDraft, newException, type RoundDraft } from "./content";
import { options, senders } from "./labels";
import { type AwardChoice, timeQuery } from "./queries";
import styles from "./round.module.css";

const TARGETS = [
  { value: "AWARD", label: "Một danh hiệu, hình thức" },
  { value: "UNIT_KIND", label: "Một loại đơn vị" },
  { value: "BLOCKS", label: "Cụm, khối thi đua" },
];

/** Until when dossiers are taken, as people write it, with what it comes to; and for whom another time holds. */
export function DeadlineFields({
  form,
  choices,
}: {
  form: Form<RoundDraft>;
  choices: readonly AwardChoice[];
}) {
  const { exceptions, deadline, year } = form.values;
  const change = (at: number, part: Partial<ExceptionDraft>) => {
    form.set(
      "exceptions",
      exceptions.map((one, index) => (index === at ? { ...one, ...part } : one)),
    );
    for (const name of Object.keys(part)) form.touch(`exceptions.${at}.${name}`);
  };
  return (
    <Section title="Thời hạn gửi hồ sơ">
      <div className={styles.stack}>
        <div>
          <TextField
            label="Thời hạn chung"
            hint="Ghi như trong văn bản: trước ngày 15/12/2026; từ ngày 25/7/2026 đến ngày 31/7/2026"
            required={false}
            {...form.field("deadline")}
          />
          <Reading text={deadline} year={year} />
        </div>
        {exceptions.map((one, at) => (
          <fieldset key={one.key} className={styles.row}>
            <legend>Thời hạn riêng {at + 1}</legend>
            <SelectField
              label="Dành cho"
              options={TARGETS}
              value={one.target}
              onChange={(target) => change(at, { target, code: null })}
            />
            {one.target !== "BLOCKS" && (
              <SelectField
                label={one.target === "AWARD" ? "Danh hiệu, hình thức" : "Loại đơn vị"}
                options={
                  one.target === "AWARD"
                    ? choices.map((award) => ({ value: award.code, label: award.name }))
                    : options(senders)
                }
                id={form.idOf(`exceptions.${at}.code`)}
                error={form.errorAt(`exceptions.${at}.code`)}
                value={one.code}
                onChange={(code) => change(at, { code })}
              />
            )}
            <div>
              <TextField
                label="Thời hạn"
                id={form.idOf(`exceptions.${at}.deadline`)}
                error={form.errorAt(`exceptions.${at}.deadline`)}
                value={one.deadline}
                onChange={(text) => change(at, { deadline: text })}
              />
              <Reading text={one.deadline} year={year} />
            </div>
            <div>
              <Button
                small
                tone="quiet"
                icon={<DeleteIcon size={16} aria-hidden="true" />}
                onClick={() =>
                  form.set(
                    "exceptions",
                    exceptions.filter((_, index) => index !== at),
                  )
                }
              >
                Bỏ<span className="sr-only"> thời hạn riêng {at + 1}</span>
              </Button>
            </div>
          </fieldset>
        ))}
        <div>
          <Button
            small
            icon={<PlusIcon size={16} aria-hidden="true" />}
            onClick={() => form.set("exceptions", [...exceptions, newException()])}
          >
            Thêm thời hạn riêng
          </Button>
        </div>
      </div>
    </Section>
  );
}

/** What the written time comes to, once the typing rests. */
function Reading({ text, year }: { text: string; year: number | null }) {
  const [asked, setAsked] = useState(text.trim());
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), 400);
    return () => clearTimeout(timer);
  }, [text]);
  const read = useQuery({ ...timeQuery(asked, year ?? 0), enabled: asked !== "" && year !== null });
  if (!asked || !read.data) return null;
  return (
    <p className={styles.meta} aria-live="polite">
      {read.data.read ? read.data.explanation : "Chưa đọc được thời hạn này."}
    </p>
  );
}
