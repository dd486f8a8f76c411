import { useQuery } from "@tanstack/react-query";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { SelectField } from "@/ui/fields/SelectField";
import { KeyValues } from "@/ui/KeyValues";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { openRoundsQuery, type Proposal } from "./queries";
import type { useStep } from "./steps";

/** The round the dossier is sent in: until when, to whom, and whether it is in time. */
export function RoundSection({
  proposal,
  step,
}: {
  proposal: Proposal;
  step: ReturnType<typeof useStep>;
}) {
  const round = proposal.awardRound;
  const mayEdit =
    actionOf(proposal, "EDIT")?.allowed === true && ["DRAFT", "RETURNED"].includes(proposal.status);
  const rounds = useQuery({ ...openRoundsQuery, enabled: mayEdit });
  if (!round && !mayEdit) return null;
  const letter = round?.leadLetter;
  return (
    <Section title="Đợt xét" tone={round && round.untimely.length > 0 ? "warning" : "plain"}>
      {mayEdit && (
        <SelectField
          label="Gửi trong đợt xét"
          required={false}
          options={[
            { value: "", label: "Ngoài đợt xét (đột xuất)" },
            ...(rounds.data?.items ?? []).map((one) => ({ value: one.id, label: one.name })),
          ]}
          value={round?.id ?? ""}
          onChange={(id) => void step.send({ to: "round", body: { awardRoundId: id || null } })}
        />
      )}
      {round && (
        <KeyValues
          narrow
          items={[
            {
              label: "Đợt xét",
              value: (
                <RouteLink to={subjectPath({ type: "AWARD_ROUND", id: round.id })}>
                  {round.name}
                </RouteLink>
              ),
            },
            { label: "Gửi tới", value: round.leadName ?? "Sở Nội vụ" },
            ...round.windows.map((one) => ({
              label: `Thời hạn: ${one.awardName}`,
              value: one.explanation,
            })),
            ...(round.untimely.length > 0
              ? [{ label: "Lưu ý", value: round.untimely.join(" ") }]
              : []),
            ...(round.untimelyReason
              ? [{ label: "Lý do gửi ngoài thời gian", value: round.untimelyReason }]
              : []),
            ...(round.leadReceivedOn
              ? [{ label: "Cơ quan chủ trì tiếp nhận", value: formatDate(round.leadReceivedOn) }]
              : []),
            ...(letter
              ? [
                  {
                    label: "Văn bản chuyển của cơ quan chủ trì",
                    value: `Số ${letter.number}, ${formatDate(letter.signedOn)}, ${letter.signer}`,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  );
}
