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
import { rehearsalsQuery } from "./queries";
import { RunLine } from "./RunLine";
import { StartRehearsalDialog } from "./StartRehearsalDialog";

/** What another law or another setting would change about the open dossiers; nothing is changed. */
function RehearsalsPage() {
  const runs = useQuery(rehearsalsQuery);
  const mayRun = useMay("RUN_RULES");
  const [starting, setStarting] = useState(false);
  return (
    <>
      <PageHeader
        title="Diễn tập thay đổi quy định"
        crumbs={[
          { label: "Hồ sơ khen thưởng", to: paths.proposals },
          { label: "Điều kiện", to: "/dieu-kien" },
          { label: "Diễn tập" },
        ]}
        meta="Hỏi lại mọi hồ sơ đang mở theo bộ quy tắc hoặc quy định khác; không hồ sơ nào thay đổi"
        extra={mayRun && <Button onClick={() => setStarting(true)}>Diễn tập mới</Button>}
      />
      <QueryView query={runs}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="card">
              <EmptyState
                title="Chưa diễn tập lần nào"
                text="Trước khi xác nhận một quy định mới, hãy xem nó đổi kết quả của hồ sơ nào."
              />
            </div>
          ) : (
            <Section title="Các lần diễn tập" note={`${items.length} lần gần nhất`} flush>
              <ul className={styles.ruleList}>
                {items.map((run) => (
                  <RunLine
                    key={run.id}
                    run={run}
                    to={`/dien-tap/${run.id}`}
                    noun="đề nghị đổi kết quả"
                  />
                ))}
              </ul>
            </Section>
          )
        }
      </QueryView>
      {starting && <StartRehearsalDialog onClose={() => setStarting(false)} />}
    </>
  );
}

export { RehearsalsPage as Component };
