import { useQuery } from "@tanstack/react-query";
import { KeyValues } from "@/ui/KeyValues";
import { Section } from "@/ui/Section";
import { comparisonQuery, type Term } from "./queries";

/** What changed since the year before; nothing to show for a first year. */
export function Comparison({ term }: { term: Term }) {
  const found = useQuery({
    ...comparisonQuery(term.blockId, term.year),
    enabled: term.years.some((year) => year < term.year),
  }).data;
  if (!found) return null;
  const names = (units: { unitName: string }[]) =>
    units.length > 0 ? units.map((one) => one.unitName).join(", ") : "Không";
  return (
    <Section title={`So với năm ${found.earlierYear}`}>
      <KeyValues
        items={[
          { label: "Thêm vào", value: names(found.added) },
          { label: "Ra khỏi", value: names(found.removed) },
          { label: "Giữ nguyên", value: `${found.kept.length} đơn vị` },
          {
            label: "Đứng đầu",
            value: `${found.headBefore?.unitName ?? "chưa rõ"} → ${found.headNow?.unitName ?? "chưa rõ"}`,
          },
        ]}
      />
    </Section>
  );
}
