import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { useMay } from "@/api/beginnings";
import { formatDate, formatInstant } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { paths, subjectPath } from "@/lib/paths";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import styles from "./audit.module.css";
import { SampleBadge } from "./EntryList";
import { type Entry, entryQuery } from "./queries";

/** One doing with its facts, its record and its place in the chain. */
function EntryPage() {
  const { id = "" } = useParams();
  const auditor = useMay("AUDIT_ALL");
  const entry = useQuery(entryQuery(id));
  return (
    <QueryView query={entry}>
      {(data) => (
        <>
          <PageHeader
            title={data.sentence}
            crumbs={[{ label: auditor ? "Nhật ký" : "Việc tôi đã làm", to: paths.audit }]}
            badge={data.sample && <SampleBadge />}
            meta={`${data.actorName}, ${formatInstant(data.at)}`}
          />
          <Columns side={<Chain entry={data} />}>
            <Section title="Chi tiết">
              <Facts entry={data} auditor={auditor} />
            </Section>
          </Columns>
        </>
      )}
    </QueryView>
  );
}

function Facts({ entry, auditor }: { entry: Entry; auditor: boolean }) {
  const record = entry.page ? (
    <RouteLink to={subjectPath(entry.page)}>Mở {entry.recordLabel.toLowerCase()}</RouteLink>
  ) : (
    entry.recordLabel
  );
  return (
    <KeyValues
      items={[
        { label: "Lúc", value: formatInstant(entry.at) },
        {
          label: "Người làm",
          value:
            auditor && entry.actorId ? (
              <RouteLink to={`${paths.audit}?actorId=${entry.actorId}`}>
                {entry.actorName}
              </RouteLink>
            ) : (
              entry.actorName
            ),
        },
        { label: "Nhóm việc", value: entry.groupLabel },
        { label: "Bản ghi", value: record },
        ...(entry.recordId
          ? [
              {
                label: "Lịch sử",
                value: (
                  <RouteLink to={`${paths.audit}?recordId=${entry.recordId}`}>
                    {auditor ? "Mọi việc trên bản ghi này" : "Việc tôi làm trên bản ghi này"}
                  </RouteLink>
                ),
              },
            ]
          : []),
        ...entry.facts,
      ]}
    />
  );
}

function Chain({ entry: { written } }: { entry: Entry }) {
  return (
    <Section title="Trong chuỗi nhật ký">
      {written ? (
        <KeyValues
          narrow
          items={[
            { label: "Ngày ghi", value: formatDate(written.day) },
            { label: "Số trong ngày", value: formatNumber(written.place) },
            { label: "Mã băm", value: <code className={styles.hash}>{written.hash}</code> },
          ]}
        />
      ) : (
        <p>Bản ghi này nằm ngoài chuỗi: nó không được ghi bằng hệ thống.</p>
      )}
    </Section>
  );
}

export { EntryPage as Component };
