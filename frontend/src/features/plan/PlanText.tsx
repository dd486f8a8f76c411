import { download } from "@/api/client";
import { formatDate } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { DownloadButton } from "@/ui/DownloadButton";
import { KeyValues } from "@/ui/KeyValues";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { Timeline } from "@/ui/Timeline";
import { AmendmentDiff } from "./AmendmentDiff";
import styles from "./plan.module.css";
import type { Plan } from "./queries";

/** The paper around the table: bases, purposes, who does what, who receives it. */
export function PlanText({ plan }: { plan: Plan }) {
  const { source } = plan;
  return (
    <Columns
      side={
        <>
          <Section title="Thông tin">
            <KeyValues
              narrow
              items={[
                { label: "Số, ký hiệu", value: plan.number },
                { label: "Ngày ban hành", value: formatDate(plan.issuedOn) },
                {
                  label: "Cơ quan ban hành",
                  value: (
                    <RouteLink to={subjectPath({ type: "UNIT", id: plan.issuerId })}>
                      {plan.issuerName}
                    </RouteLink>
                  ),
                },
                { label: "Người ký", value: signerOf(plan) },
                {
                  label: "Tệp gốc",
                  value: source ? (
                    <DownloadButton small load={() => download(`/api/v1/files/${source.id}`)}>
                      {source.name}
                    </DownloadButton>
                  ) : (
                    "Nhập từ nội dung đã dán hoặc soạn trực tiếp"
                  ),
                },
              ]}
            />
          </Section>
          <Section title="Diễn biến" flush>
            <Timeline
              events={plan.history.map((one) => ({
                id: one.at + one.to,
                title: one.label,
                by: one.by,
                at: one.at,
                reason: one.reason,
              }))}
            />
          </Section>
        </>
      }
    >
      {plan.amendments.map((one) => (
        <AmendmentDiff key={one.id} planId={plan.id} amendment={one} />
      ))}
      <TextList title="Căn cứ" texts={plan.legalBases} />
      <TextList title="Mục đích" texts={plan.purposes} />
      <TextList title="Yêu cầu" texts={plan.requirements} />
      {plan.duties.length > 0 && (
        <Section title="Tổ chức thực hiện">
          <div className={styles.text}>
            {plan.duties.map((duty) => (
              <div key={duty.actor}>
                <h3>
                  {duty.requested && !duty.actor.startsWith("Đề nghị") ? "Đề nghị " : ""}
                  {duty.actor}
                </h3>
                {duty.duties.map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </div>
            ))}
          </div>
        </Section>
      )}
      <TextList title="Nơi nhận" texts={plan.recipients} />
    </Columns>
  );
}

function signerOf(plan: Plan): string | null {
  if (!plan.signerName) return null;
  const capacity = [plan.signerCapacity, plan.signerPosition].filter(Boolean).join(" / ");
  return capacity ? `${plan.signerName} (${capacity})` : plan.signerName;
}

function TextList({ title, texts }: { title: string; texts: string[] }) {
  return (
    <Section title={title} note={texts.length === 0 ? "Văn bản không ghi" : undefined}>
      <div className={styles.text}>
        {texts.length === 1 ? (
          <p>{texts[0]}</p>
        ) : (
          <ul>
            {texts.map((text) => (
              <li key={text}>{text.replace(/^-\s*/, "")}</li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}
