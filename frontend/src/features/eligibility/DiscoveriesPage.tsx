import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMay } from "@/api/beginnings";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import styles from "./eligibility.module.css";
import { discoveriesQuery } from "./queries";
import { RunLine } from "./RunLine";
import { StartDiscoveryDialog } from "./StartDiscoveryDialog";

/** Runs that look for everybody who may be honoured and was not proposed. */
function DiscoveriesPage() {
  const runs = useQuery(discoveriesQuery);
  const mayRun = useMay("RUN_RULES");
  const [starting, setStarting] = useState(false);
  return (
    <>
      <PageHeader
        title="Đủ điều kiện nhưng chưa được đề nghị"
        documentTitle="Rà soát chưa được đề nghị"
        crumbs={[
          { label: "Hồ sơ khen thưởng", to: paths.proposals },
          { label: "Điều kiện", to: "/dieu-kien" },
          { label: "Rà soát" },
        ]}
        meta="Theo sổ khen thưởng, xếp loại và sáng kiến đã ghi; ai chưa đủ dữ liệu thì không kết luận"
        extra={mayRun && <Button onClick={() => setStarting(true)}>Rà soát mới</Button>}
      />
      <QueryView query={runs}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="card">
              <EmptyState
                title="Chưa rà soát lần nào"
                text="Sở Nội vụ rà soát theo năm; kết quả của đơn vị nào, đơn vị đó xem được."
              />
            </div>
          ) : (
            <Section title="Các lần rà soát" note={`${items.length} lần gần nhất`} flush>
              <ul className={styles.ruleList}>
                {items.map((run) => (
                  <RunLine
                    key={run.id}
                    run={run}
                    to={`/ra-soat/${run.id}`}
                    noun="trường hợp trong toàn tỉnh"
                  />
                ))}
              </ul>
            </Section>
          )
        }
      </QueryView>
      {starting && <StartDiscoveryDialog onClose={() => setStarting(false)} />}
    </>
  );
}

export { DiscoveriesPage as Component };
