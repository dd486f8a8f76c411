import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { useMay } from "@/api/beginnings";
import { download } from "@/api/client";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { DownloadButton } from "@/ui/DownloadButton";
import { AwardIcon } from "@/ui/icons";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { Afterwards } from "./Afterwards";
import styles from "./entry.module.css";
import { quoted } from "./honours";
import { sourceWords } from "./labels";
import { OtherHonours } from "./OtherHonours";
import { type Entry, entryQuery } from "./queries";

/** One honour as the golden book keeps it, with what else its unit and person hold. */
function EntryPage() {
  const { id = "" } = useParams();
  const entry = useQuery(entryQuery(id));
  return (
    <QueryView query={entry}>
      {(data) => (
        <>
          <PageHeader
            title={data.name}
            documentTitle={`${data.name}: ${data.awardName}`}
            crumbs={[{ label: "Tra cứu khen thưởng", to: paths.register }]}
            badge={
              <>
                {data.revokedOn && (
                  <StatusBadge tone="late">Đã hủy bỏ từ {formatDate(data.revokedOn)}</StatusBadge>
                )}
                {data.sample && <StatusBadge tone="info">Dữ liệu mẫu</StatusBadge>}
              </>
            }
            extra={<PrintCertificate entry={data} />}
            meta={[data.post, data.unitName].filter(Boolean).join(", ") || data.subjectKindLabel}
          />
          <Columns side={<OtherHonours entry={data} />}>
            <Plaque entry={data} />
            <Section title="Thông tin">
              <Facts entry={data} />
            </Section>
            <Afterwards entry={data} />
          </Columns>
        </>
      )}
    </QueryView>
  );
}

function PrintCertificate({ entry }: { entry: Entry }) {
  const may = useMay("PRINT_CERTIFICATES");
  if (!may || entry.source !== "OWN_DECISION" || entry.revokedOn) return null;
  return (
    <DownloadButton load={() => download(`/api/v1/certificates/${entry.id}/certificate.pdf`)}>
      In khen thưởng (.pdf)
    </DownloadButton>
  );
}

function Plaque({ entry }: { entry: Entry }) {
  return (
    <section className={styles.plaque} aria-label="Khen thưởng" data-keep>
      <span className={styles.medal}>
        <AwardIcon size={34} stroke={1.4} aria-hidden="true" />
      </span>
      <h2 className={styles.award}>{entry.awardName}</h2>
      <p className={styles.achievement}>{entry.achievement}</p>
      <p className={styles.basis}>
        {quoted(entry.decisionNumber, entry.decisionDate)}
        <br />
        {entry.issuerName}
      </p>
    </section>
  );
}

function toRecipient({ name, personId, householdId }: Entry) {
  if (personId) return <RouteLink to={`${paths.register}/ca-nhan/${personId}`}>{name}</RouteLink>;
  if (householdId) {
    return <RouteLink to={`${paths.register}/ho-gia-dinh/${householdId}`}>{name}</RouteLink>;
  }
  return name;
}

function Facts({ entry }: { entry: Entry }) {
  const source = sourceWords[entry.source];
  const toUnit = (name: string) =>
    entry.unitId ? (
      <RouteLink to={subjectPath({ type: "UNIT", id: entry.unitId })}>{name}</RouteLink>
    ) : (
      name
    );
  return (
    <KeyValues
      items={[
        {
          label: entry.subjectKindLabel,
          value: entry.subjectKind === "COLLECTIVE" ? toUnit(entry.name) : toRecipient(entry),
        },
        ...(entry.post ? [{ label: "Chức vụ khi được khen", value: entry.post }] : []),
        ...(entry.unitName
          ? [{ label: "Đơn vị khi được khen", value: toUnit(entry.unitName) }]
          : []),
        { label: "Năm thành tích", value: String(entry.year) },
        {
          label: "Quyết định",
          value: (
            <>
              {entry.decisionId ? (
                <RouteLink to={subjectPath({ type: "DECISION", id: entry.decisionId })}>
                  {entry.decisionNumber}
                </RouteLink>
              ) : (
                entry.decisionNumber
              )}{" "}
              ngày {formatDate(entry.decisionDate)}
            </>
          ),
        },
        { label: "Người quyết định", value: entry.issuerName },
        {
          label: "Nguồn",
          value: (
            <>
              <StatusBadge tone={source.tone}>{source.short}</StatusBadge>
              <p className={styles.source}>{source.long}</p>
            </>
          ),
        },
      ]}
    />
  );
}

export { EntryPage as Component };
