import { useQuery } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { KeyValues } from "@/ui/KeyValues";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import styles from "./proposal.module.css";

/** Whom the dossier honours by the priorities of the law: direct workers, women, small collectives, remote places. */
export function PrioritySection({ proposalId, version }: { proposalId: string; version: number }) {
  const found = useQuery({
    queryKey: ["eligibility", "priorities", proposalId, version],
    queryFn: () =>
      call(
        api.GET("/api/v1/award-proposals/{id}/priorities", {
          params: { path: { id: proposalId } },
        }),
      ),
  });
  return (
    <Section title="Thước đo ưu tiên">
      <QueryView query={found}>
        {(data) => (
          <>
            <KeyValues
              narrow
              items={[
                {
                  label: "Cá nhân, tập thể",
                  value: `${data.people} cá nhân, ${data.collectives} tập thể`,
                },
                ...(data.people > 0
                  ? [
                      {
                        label: "Người lao động trực tiếp",
                        value: `${data.direct}/${data.people} (${data.directShare} %, cần từ ${data.directWanted} %)`,
                      },
                      {
                        label: "Nữ",
                        value: `${data.women}/${data.people} (${data.womenShare} %)${
                          data.womenInStaff === undefined
                            ? "; chưa có tỷ lệ nữ của đơn vị"
                            : `; đơn vị có ${data.womenInStaff} % là nữ`
                        }`,
                      },
                    ]
                  : []),
                ...(data.groups > 0
                  ? [
                      {
                        label: "Tập thể nhỏ",
                        value: `${data.small}/${data.groups} (đến ${data.smallUpTo} người)${
                          data.uncounted > 0 ? `; ${data.uncounted} tập thể chưa có số người` : ""
                        }`,
                      },
                    ]
                  : []),
                { label: "Vùng khó khăn, biên giới", value: String(data.remote) },
                ...(data.late > 0
                  ? [{ label: "Quá hạn gửi của đợt xét", value: `${data.late} đề nghị` }]
                  : []),
              ]}
            />
            {data.findings.map((line) => (
              <p key={line} className={styles.reason}>
                {line}
              </p>
            ))}
          </>
        )}
      </QueryView>
    </Section>
  );
}
