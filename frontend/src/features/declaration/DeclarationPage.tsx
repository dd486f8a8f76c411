import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { download } from "@/api/client";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { formatBytes } from "@/lib/text";
import type { ActionSpec } from "@/ui/ActionButton";
import { DownloadButton } from "@/ui/DownloadButton";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink, useGo } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { Timeline } from "@/ui/Timeline";
import { toast } from "@/ui/toast";
import styles from "./declaration.module.css";
import { statuses } from "./labels";
import { type Move, useMove } from "./moves";
import { type Declared, declarationQuery } from "./queries";

const SAID: Partial<Record<Move["to"], string>> = {
  withdrawal: "Đã rút bản khai",
  return: "Đã trả lại đơn vị",
  verification: "Đã ghi kết quả đối chiếu",
};

/** One declared award: what was told beside the scan, and what looks like the same. */
function DeclarationPage() {
  const { id = "" } = useParams();
  const declared = useQuery(declarationQuery(id));
  return <QueryView query={declared}>{(data) => <Told declared={data} />}</QueryView>;
}

function Told({ declared }: { declared: Declared }) {
  const move = useMove(declared, (_, made) => toast.done(SAID[made.to] ?? ""));
  const specs = actionsOf(declared, move, useGo());
  const main = specs.find((one) => one.availability?.allowed && one.tone !== "danger") ?? null;
  return (
    <>
      <PageHeader
        title={`${declared.awardName}: ${declared.name}`}
        documentTitle="Khen thưởng nơi khác quyết định"
        crumbs={[{ label: "Khen thưởng nơi khác quyết định", to: paths.declarations }]}
        badge={
          <StatusBadge tone={statuses[declared.status].tone}>{declared.statusLabel}</StatusBadge>
        }
        meta={`${declared.declaringUnit} khai${declared.awardCode ? "" : " · vinh danh, không phải hình thức của Luật"}`}
        main={main}
        actions={specs.filter((one) => one !== main)}
      />
      {declared.returnReason && (
        <div className={styles.returned} role="note">
          <p>Bản khai được trả lại để sửa</p>
          <p>{declared.returnReason}</p>
        </div>
      )}
      <Columns
        side={
          <Section title="Diễn biến" flush>
            <Timeline
              events={declared.history.map((change) => ({
                id: `${change.at}-${change.to}`,
                title: change.label,
                by: change.by,
                at: change.at,
                reason: change.reason,
              }))}
            />
          </Section>
        }
      >
        <Section title="Theo quyết định">
          <KeyValues
            items={[
              {
                label: "Được khen",
                value: [declared.name, declared.post, declared.unitName].filter(Boolean).join(", "),
              },
              { label: "Danh hiệu, hình thức", value: declared.awardName },
              { label: "Năm thành tích", value: declared.year },
              { label: "Thành tích", value: declared.achievement },
              {
                label: "Quyết định",
                value: `${declared.decisionNumber} ngày ${formatDate(declared.decisionDate)}`,
              },
              { label: "Người, cơ quan quyết định", value: declared.issuer },
              ...(declared.entryId
                ? [
                    {
                      label: "Trong sổ khen thưởng",
                      value: (
                        <RouteLink
                          to={subjectPath({ type: "REGISTER_ENTRY", id: declared.entryId })}
                        >
                          Xem dòng trong sổ
                        </RouteLink>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </Section>
        <Section title="Bản chụp quyết định">
          <p>
            {declared.file.name} · {declared.file.kindLabel}, {formatBytes(declared.file.size)}
          </p>
          <DownloadButton small load={() => download(`/api/v1/files/${declared.file.id}`)}>
            Mở bản chụp
          </DownloadButton>
        </Section>
        {declared.doubles.length > 0 && (
          <Section title="Có thể trùng" note={`${declared.doubles.length}`}>
            <ul className={styles.words}>
              {declared.doubles.map((one) => (
                <li key={one.text}>
                  {one.entryId ? (
                    <RouteLink to={subjectPath({ type: "REGISTER_ENTRY", id: one.entryId })}>
                      {one.text}
                    </RouteLink>
                  ) : (
                    one.text
                  )}
                  {one.certain ? " (cùng quyết định)" : " (cùng hình thức, cùng năm)"}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Columns>
    </>
  );
}

function actionsOf(
  declared: Declared,
  move: ReturnType<typeof useMove>,
  go: ReturnType<typeof useGo>,
): ActionSpec[] {
  const busy = { pending: move.pending, problem: move.problem };
  const specs: (ActionSpec & { action: string })[] = [
    {
      action: "VERIFY",
      label: declared.awardCode ? "Đúng, ghi vào sổ" : "Đúng quyết định",
      ...busy,
      onAct: () => move.send({ to: "verification" }),
      confirm: {
        title: "Bản khai đúng với quyết định?",
        text: declared.awardCode
          ? "Khen thưởng được ghi vào sổ với nguồn là bản khai đã đối chiếu."
          : "Danh hiệu vinh danh đứng riêng trong danh sách vinh danh, không vào sổ khen thưởng.",
      },
    },
    {
      action: "GIVE_BACK",
      label: "Trả lại để sửa",
      ...busy,
      onAct: (reason) => move.send({ to: "return", reason }),
      confirm: {
        title: "Trả lại bản khai?",
        text: `${declared.declaringUnit} nhận lại bản khai cùng lý do.`,
        reason: { label: "Cần sửa những gì", required: true },
      },
    },
    {
      action: "CORRECT",
      label: "Sửa bản khai",
      onAct: () => go(`${paths.declarations}/${declared.id}/sua`),
    },
    {
      action: "WITHDRAW",
      label: "Rút bản khai",
      tone: "danger",
      ...busy,
      onAct: (reason) => move.send({ to: "withdrawal", reason }),
      confirm: {
        title: "Rút bản khai này?",
        text: "Bản khai đã rút không dùng lại được.",
        reason: { label: "Lý do rút", required: true },
      },
    },
  ];
  return specs.flatMap(({ action, ...spec }) => {
    const availability = actionOf(declared, action);
    // Who has nothing to do with a step is not shown it at all.
    return availability?.allowed ? [{ ...spec, availability }] : [];
  });
}

export { DeclarationPage as Component };
