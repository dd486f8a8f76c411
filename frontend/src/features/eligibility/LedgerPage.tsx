import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { subjectPath } from "@/lib/paths";
import { Button, ButtonLink } from "@/ui/Button";
import { PrintIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { ClashLine } from "./ClashesPage";
import styles from "./eligibility.module.css";
import { type Ledger, ledgerQuery } from "./queries";

/** What the achievements of one person or unit were used for. */
function LedgerPage() {
  const { kind = "", id = "" } = useParams();
  const ledger = useQuery(ledgerQuery(kind === "ca-nhan" ? { personId: id } : { unitId: id }));
  return (
    <QueryView query={ledger}>
      {(data) => (
        <>
          <PageHeader
            title={`Sổ thành tích: ${data.name}`}
            crumbs={[
              { label: "Điều kiện", to: "/dieu-kien" },
              { label: "Sổ thành tích", to: "/so-thanh-tich" },
              { label: data.name },
            ]}
            meta={data.unitName}
            extra={
              <>
                <ButtonLink to={`/trien-vong/${kind}/${id}`}>Khoảng cách khen thưởng</ButtonLink>
                <Button
                  icon={<PrintIcon size={16} aria-hidden="true" />}
                  onClick={() => window.print()}
                >
                  In trang này
                </Button>
              </>
            }
          />
          {data.clashes.length > 0 && (
            <Section title="Cần đối chiếu" tone="warning" flush>
              <ul className={styles.ruleList}>
                {data.clashes.map((one) => (
                  <ClashLine
                    key={`${one.kind} ${one.first.achievement} ${one.first.awardName} ${one.second.awardName}`}
                    clash={one}
                  />
                ))}
              </ul>
            </Section>
          )}
          <Uses ledger={data} />
          {data.initiatives.length > 0 && (
            <Section title="Sáng kiến, đề tài" flush>
              <ul className={styles.ruleList}>
                {data.initiatives.map((one) => (
                  <li key={one.id} className={styles.rule}>
                    <p className={styles.message}>
                      {one.year}: {one.title}
                    </p>
                    <p className={styles.note}>
                      Phạm vi {one.scopeLabel.toLocaleLowerCase("vi")} ·{" "}
                      {one.usedFor.length === 0
                        ? "chưa dùng cho danh hiệu nào"
                        : `có thể đã dùng cho: ${one.usedFor.join(", ")}`}
                    </p>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </QueryView>
  );
}

function Uses({ ledger }: { ledger: Ledger }) {
  return (
    <Section title="Thành tích đã dùng" note={`${ledger.uses.length} lần`} flush>
      <ul className={styles.ruleList}>
        {ledger.uses.map((one) => (
          <li key={one.id} className={styles.rule}>
            <div className={styles.lead}>
              <p className={styles.message}>
                {one.awardName} {one.year}
              </p>
              <StatusBadge tone={one.granted ? "done" : "open"}>
                {one.granted ? "Đã khen" : "Đang đề nghị"}
              </StatusBadge>
            </div>
            <p>{one.achievement}</p>
            <p className={styles.note}>
              {one.kindLabel}, {one.years.length > 4 ? "các năm" : "năm"} {one.years} ·{" "}
              {one.entryId ? (
                <RouteLink to={subjectPath({ type: "REGISTER_ENTRY", id: one.entryId })}>
                  Quyết định {one.number}
                </RouteLink>
              ) : (
                <RouteLink to={subjectPath({ type: "PROPOSAL", id: one.proposalId ?? "" })}>
                  {one.number ? `Hồ sơ ${one.number}` : "Hồ sơ đang soạn"}
                </RouteLink>
              )}
            </p>
          </li>
        ))}
        {ledger.uses.length === 0 && (
          <li className={styles.rule}>Chưa có thành tích nào trong sổ và hồ sơ đang mở.</li>
        )}
      </ul>
    </Section>
  );
}

export { LedgerPage as Component };
