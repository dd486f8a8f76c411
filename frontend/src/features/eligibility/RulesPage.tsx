import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { paths } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./eligibility.module.css";
import { evidenceTones, severityTones } from "./labels";
import { type Rule, rulesQuery } from "./queries";

/** The book of rules: article, how well its text is known, what it does, and what enforces it. */
function RulesPage() {
  const rules = useQuery(rulesQuery);
  return (
    <QueryView query={rules}>
      {({ items }) => (
        <>
          <PageHeader
            title="Quy tắc xét thưởng"
            crumbs={[{ label: "Hồ sơ khen thưởng", to: paths.proposals }, { label: "Quy tắc" }]}
            meta="Quy tắc chưa đọc được văn bản chỉ đề nghị người xem xét, không tự kết luận chưa đủ điều kiện"
            extra={
              <>
                <ButtonLink to="/quy-tac-xet-thuong/quy-dinh">Quy định do tỉnh xác nhận</ButtonLink>
                <ButtonLink to="/kiem-tra-dieu-kien">Kiểm tra điều kiện</ButtonLink>
              </>
            }
          />
          <RuleTable items={items} />
        </>
      )}
    </QueryView>
  );
}

function RuleTable({ items }: { items: Rule[] }) {
  const [words, setWords] = useState("");
  const [place, setPlace] = useState<string | null>(null);
  const places = [...new Map(items.map((one) => [one.place, one.placeLabel]))];
  const wanted = words.trim().toLocaleLowerCase("vi");
  const shown = items.filter(
    (one) =>
      (!place || one.place === place) &&
      (!wanted ||
        `${one.code} ${one.appliesTo} ${one.condition} ${one.message} ${one.legalBasis}`
          .toLocaleLowerCase("vi")
          .includes(wanted)),
  );
  return (
    <>
      <Section title="Tìm quy tắc">
        <FieldRow>
          <TextField label="Từ cần tìm" required={false} value={words} onChange={setWords} />
          <SelectField
            label="Nơi áp dụng"
            required={false}
            placeholder="Mọi nơi"
            options={places.map(([value, label]) => ({ value, label }))}
            value={place}
            onChange={setPlace}
          />
        </FieldRow>
      </Section>
      <Section title="Các quy tắc" note={`${shown.length}/${items.length} quy tắc`} flush>
        <ul className={styles.ruleList}>
          {shown.map((one) => (
            <li key={one.code} className={styles.rule}>
              <p className={styles.ruleHead}>
                <span className={styles.code}>{one.code}</span>
                <span className={styles.message}>{one.message}</span>
              </p>
              <p>
                {one.appliesTo}: {one.condition.charAt(0).toLowerCase() + one.condition.slice(1)}.
              </p>
              <p className={styles.note}>
                {one.legalBasis} · trong quy định từ năm{" "}
                {one.ruleSets.map((set) => set.replace("RS-", "")).join(", ")}
              </p>
              <div className={styles.badges}>
                <StatusBadge tone={severityTones[one.effect]}>{one.effectLabel}</StatusBadge>
                <StatusBadge tone={evidenceTones[one.evidence]}>
                  {one.confirmed ? "Tỉnh đã xác nhận" : one.evidenceLabel}
                </StatusBadge>
                <StatusBadge tone={one.place === "NOT_YET" ? "neutral" : "info"}>
                  {one.placeLabel}
                </StatusBadge>
              </div>
            </li>
          ))}
          {shown.length === 0 && <li className={styles.rule}>Không có quy tắc nào khớp.</li>}
        </ul>
      </Section>
    </>
  );
}

export { RulesPage as Component };
