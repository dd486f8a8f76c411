import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { useMay } from "@/api/beginnings";
import { download } from "@/api/client";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { type Column, DataTable } from "@/ui/DataTable";
import { AwardIcon, WarningIcon } from "@/ui/icons";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import styles from "./decision.module.css";
import { type Decision, decisionQuery, type Recipient } from "./queries";
import { basisWords, countAwards, countWords } from "./recipients";
import { SignedSection } from "./SignedSection";

/** One issued decision: what it says, whom it honours, and its text to keep or print. */
function DecisionPage() {
  const { id = "" } = useParams();
  const decision = useQuery(decisionQuery(id));
  const mayPrint = useMay("PRINT_CERTIFICATES");
  const mayReadBonuses = useMay("READ_BONUSES");
  return (
    <QueryView query={decision}>
      {(data) => (
        <>
          <PageHeader
            title={`Quyết định số ${data.number}`}
            documentTitle={`Quyết định ${data.number}`}
            crumbs={[{ label: "Quyết định", to: paths.decisions }]}
            meta={data.title}
            actions={[
              {
                label: "Tải văn bản (.docx)",
                load: () => download(`/api/v1/decisions/${id}/decision.docx`),
              },
              ...(mayPrint && data.recipients.some((one) => !one.revokedOn)
                ? [
                    {
                      label: "In khen thưởng (.pdf)",
                      load: () => download(`/api/v1/certificates/decisions/${id}/certificates.pdf`),
                    },
                  ]
                : []),
              ...(mayReadBonuses
                ? [{ label: "Tiền thưởng", to: `${paths.bonuses}?decision=${id}` }]
                : []),
              { label: "In trang này", onAct: () => window.print() },
            ]}
          />
          {data.numberUnusual && (
            <p className={styles.warning} data-no-print>
              <WarningIcon size={18} aria-hidden="true" />
              Số, ký hiệu này khác cách ghi thường dùng (ví dụ 312/QĐ-UBND). Hãy đối chiếu với bản
              đã ký.
            </p>
          )}
          <Columns
            side={
              <>
                <Count recipients={data.recipients} />
                <SignedSection id={id} />
              </>
            }
          >
            <Section title="Nội dung">
              <Facts decision={data} />
            </Section>
            <Recipients recipients={data.recipients} />
            {mayPrint && <Layouts recipients={data.recipients} />}
          </Columns>
        </>
      )}
    </QueryView>
  );
}

function Facts({ decision }: { decision: Decision }) {
  const { legalBases } = decision;
  return (
    <KeyValues
      items={[
        { label: "Số, ký hiệu", value: decision.number },
        { label: "Ngày ban hành", value: formatDate(decision.decidedOn) },
        { label: "Cơ quan ban hành", value: decision.issuerName },
        {
          label: "Người ký",
          value: (
            <>
              {decision.signer}, {decision.signerPost}
              <br />
              <span className={styles.quiet}>{decision.capacityLabel}</span>
            </>
          ),
        },
        {
          label: "Căn cứ ban hành",
          value: legalBases.length > 0 && (
            <ul className={styles.bases}>
              {legalBases.map((basis, index) => (
                <li key={basis}>{basisWords(basis, index === legalBases.length - 1)}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

/** How many are honoured with what. */
function Count({ recipients }: { recipients: readonly Recipient[] }) {
  return (
    <Section title="Khen thưởng" note={`${recipients.length} trường hợp`} flush>
      <ul className={styles.counts}>
        {countAwards(recipients).map((count) => (
          <li key={count.award} className={styles.count}>
            <AwardIcon size={18} aria-hidden="true" />
            <div>
              <p>{count.award}</p>
              <p className={styles.quiet}>{countWords(count)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where the parts of each printed award stand. */
function Layouts({ recipients }: { recipients: readonly Recipient[] }) {
  const awards = new Map(recipients.map((one) => [one.awardCode, one.awardName]));
  return (
    <Section title="Mẫu in">
      <ul className={styles.bases}>
        {[...awards].map(([code, name]) => (
          <li key={code}>
            <RouteLink to={`${paths.certificateLayouts}/${code}`}>Mẫu in {name}</RouteLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const columns: Column<Recipient>[] = [
  {
    key: "name",
    header: "Tập thể, cá nhân",
    cell: (one) => one.name,
    width: "26%",
    phone: "title",
  },
  {
    key: "unit",
    header: "Chức vụ, đơn vị",
    width: "30%",
    cell: (one) => (
      <>
        {one.post && `${one.post}, `}
        {one.unitId ? (
          <RouteLink to={subjectPath({ type: "UNIT", id: one.unitId })}>
            {one.unitName ?? (
              <>
                Xem đơn vị<span className="sr-only"> {one.name}</span>
              </>
            )}
          </RouteLink>
        ) : (
          one.unitName
        )}
      </>
    ),
    phone: "plain",
  },
  {
    key: "award",
    header: "Danh hiệu, hình thức",
    cell: (one) => (one.revokedOn ? `${one.awardName} (đã hủy bỏ)` : one.awardName),
    phone: "plain",
  },
  { key: "year", header: "Năm thành tích", cell: (one) => one.year, width: "130px" },
];

function Recipients({ recipients }: { recipients: readonly Recipient[] }) {
  return (
    <Section title="Danh sách được khen thưởng" note={`${recipients.length}`} flush>
      <DataTable
        caption="Danh sách được khen thưởng"
        columns={columns}
        rows={recipients}
        rowKey={(one) => one.id}
        rowTo={(one) => subjectPath({ type: "REGISTER_ENTRY", id: one.id })}
        empty={{ title: "Quyết định không ghi ai được khen thưởng" }}
      />
    </Section>
  );
}

export { DecisionPage as Component };
