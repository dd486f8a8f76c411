import { useQuery } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import type { components } from "@/api/schema";
import { ButtonLink } from "@/ui/Button";
import type { Tone } from "@/ui/problem";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./proposal.module.css";

type Result = components["schemas"]["EligibilityResult"];
type Nominee = components["schemas"]["NomineeEligibility"];

const tones = {
  ELIGIBLE: "done",
  NEEDS_REVIEW: "open",
  NOT_ELIGIBLE: "late",
} satisfies Record<Result, Tone>;

/** What the rules of the law say of each nominee, in short; the whole of it has a page of its own. */
export function EligibilitySection({
  proposalId,
  version,
}: {
  proposalId: string;
  version: number;
}) {
  const found = useQuery({
    queryKey: ["eligibility", "dossier", proposalId, version],
    queryFn: () =>
      call(
        api.GET("/api/v1/award-proposals/{id}/eligibility", {
          params: { path: { id: proposalId } },
        }),
      ),
  });
  return (
    <Section
      title="Điều kiện của từng đề nghị"
      flush
      actions={
        <ButtonLink small to={`/ho-so/${proposalId}/dieu-kien`}>
          Xem giải thích
        </ButtonLink>
      }
    >
      <QueryView query={found}>
        {({ nominees }) => (
          <ul className={styles.list}>
            {nominees.map((one) => (
              <Line key={one.nomineeId} nominee={one} />
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}

function Line({ nominee }: { nominee: Nominee }) {
  const { answer } = nominee;
  const said = answer.findings.filter((one) => one.severity !== "WARNING");
  return (
    <li className={styles.item}>
      <div className={styles.grow}>
        <p className={styles.itemTitle}>{nominee.name}</p>
        <p className={styles.itemMeta}>{nominee.awardName}</p>
        {said.map((one) => (
          <p key={`${one.rule} ${one.evidence}`}>
            {one.message}
            <span className={styles.itemMeta}> · {one.legalBasis}</span>
          </p>
        ))}
        {answer.nextPossibleYear && (
          <p>Năm tính thành tích sớm nhất có thể đạt: {answer.nextPossibleYear}</p>
        )}
        {(nominee.restrictedFacts ?? 0) > 0 && (
          <p className={styles.reason}>
            Có {nominee.restrictedFacts} thông tin hạn chế cần mở xem, có ghi lý do, trước khi kết
            luận.
            {nominee.toBeOpened && " Các thông tin này có thể làm thay đổi kết quả."}
          </p>
        )}
        {nominee.passedOver.map((sentence) => (
          <p key={sentence} className={styles.reason}>
            {sentence}
          </p>
        ))}
        {nominee.changes.length > 0 && (
          <p className={styles.reason}>Khác với lần lưu trước: {nominee.changes.join("; ")}</p>
        )}
      </div>
      <div>
        <StatusBadge tone={tones[answer.result]}>{answer.resultLabel}</StatusBadge>
      </div>
    </li>
  );
}
