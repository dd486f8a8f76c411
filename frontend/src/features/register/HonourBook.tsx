import { formatDate } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { subjectPath } from "@/lib/paths";
import { type Column, DataTable } from "@/ui/DataTable";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import type { Entry, Profile } from "./queries";
import styles from "./register.module.css";

/** The whole record of one recipient, as it is printed. */
export function HonourBook({
  awards,
  entries,
  ofUnit = false,
}: {
  awards: Profile["awards"];
  entries: readonly Entry[];
  ofUnit?: boolean;
}) {
  return (
    <>
      {awards.length > 0 && (
        <Section title="Tổng hợp">
          <ul className={styles.totals}>
            {awards.map((award) => (
              <li key={award.awardCode}>
                <b>{formatNumber(award.count)}</b> {award.awardName}
                <span className={styles.quiet}>, gần nhất năm {award.lastYear}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Quá trình khen thưởng" flush>
        <DataTable
          caption="Quá trình khen thưởng"
          columns={ofUnit ? [...COLUMNS, FORMER] : COLUMNS}
          rows={entries}
          rowKey={(entry) => entry.id}
          empty={{
            title: "Sổ chưa ghi khen thưởng nào",
            text: "Khen thưởng được ghi vào sổ cùng lúc với quyết định, hoặc nhập từ quyết định cũ.",
          }}
        />
      </Section>
    </>
  );
}

const COLUMNS: Column<Entry>[] = [
  {
    key: "award",
    header: "Danh hiệu, hình thức",
    phone: "title",
    cell: (entry) => (
      <>
        <RouteLink to={subjectPath({ type: "REGISTER_ENTRY", id: entry.id })}>
          {entry.awardName}
        </RouteLink>{" "}
        {entry.revokedOn && (
          <StatusBadge tone="late">Hủy bỏ {formatDate(entry.revokedOn)}</StatusBadge>
        )}
      </>
    ),
  },
  { key: "year", header: "Năm", width: "70px", cell: (entry) => entry.year },
  {
    key: "decision",
    header: "Quyết định",
    cell: (entry) => `${entry.decisionNumber} ngày ${formatDate(entry.decisionDate)}`,
  },
  { key: "issuer", header: "Người quyết định", cell: (entry) => entry.issuerName },
  { key: "as", header: "Khi được khen", cell: asThen },
];

const FORMER: Column<Entry> = {
  key: "former",
  header: "Trước sắp xếp",
  cell: (entry) => entry.formerUnit,
};

function asThen(entry: Entry) {
  return [entry.name, entry.post, entry.unitName].filter(Boolean).join(", ");
}
