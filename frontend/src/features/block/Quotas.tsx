import { useQuery } from "@tanstack/react-query";
import { formatNumber } from "@/lib/numbers";
import { KeyValues } from "@/ui/KeyValues";
import { Section } from "@/ui/Section";
import styles from "./block.module.css";
import { awardsQuery, type Term } from "./queries";

type Quota = Term["quotasInForce"][number];

/** How many units the block may propose; a share is shown as it comes out, because no paper says how to round. */
export function Quotas({ term }: { term: Term }) {
  const awards = useQuery(awardsQuery);
  const nameOf = (code: string) =>
    awards.data?.items.find((award) => award.code === code)?.name ?? code;
  const origin = term.quotasInForce.find((quota) => quota.origin)?.origin;
  const inner = term.quotas.filter((quota) => quota.reach === "INNER_BLOCKS");
  return (
    <Section title="Chỉ tiêu khen thưởng">
      {term.quotasInForce.length === 0 ? (
        <p className={styles.note}>Chưa quy định.</p>
      ) : (
        <KeyValues
          narrow
          items={term.quotasInForce.map((quota) => ({
            label: nameOf(quota.awardCode),
            value: wordsOf(quota),
          }))}
        />
      )}
      {origin && <p className={styles.note}>{origin}.</p>}
      {inner.length > 0 && (
        <>
          <p className={styles.note}>Cho mỗi khối trong cụm:</p>
          <KeyValues
            narrow
            items={inner.map((quota) => ({
              label: nameOf(quota.awardCode),
              value: wordsOf(quota),
            }))}
          />
        </>
      )}
    </Section>
  );
}

function wordsOf(quota: Quota): string {
  if (quota.most != null) return `Tối đa ${quota.most}`;
  if (quota.share == null) return quota.rule ?? "Chưa rõ";
  const share = `${formatNumber(quota.share)} % ${quota.shareOfLabel ?? ""}`.trim();
  if (quota.exact == null) return share;
  return Number.isInteger(quota.exact)
    ? `${share}: ${formatNumber(quota.exact)}`
    : `${share}: ${formatNumber(quota.exact)}, văn bản không nói cách làm tròn`;
}
