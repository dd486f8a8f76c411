import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { type Column, DataTable } from "@/ui/DataTable";
import { Section } from "@/ui/Section";
import { JoinDialog } from "./JoinDialog";
import { useRemove } from "./moves";
import type { Movement } from "./queries";
import { verdictOf } from "./verdict";

type Participant = Movement["participants"][number];

/** Units that take part, with the document that carries the movement out there. */
export function Participants({ movement }: { movement: Movement }) {
  const [joining, setJoining] = useState(false);
  const leave = useRemove(movement, "participations", "Đã bỏ đơn vị khỏi danh sách tham gia");
  const writable = actionOf(movement, "JOIN")?.allowed === true;
  const columns: Column<Participant>[] = [
    { key: "unit", header: "Đơn vị", cell: (one) => one.unitName },
    {
      key: "plan",
      header: "Kế hoạch thực hiện",
      cell: (one) => one.plan ?? "Chưa có",
    },
    {
      key: "joined",
      header: "Ngày đăng ký",
      cell: (one) => formatDate(one.joinedOn),
      width: "140px",
    },
    ...(writable
      ? [
          {
            key: "act",
            header: "",
            width: "70px",
            phone: "plain" as const,
            cell: (one: Participant) =>
              one.mine && (
                <ActionButton
                  small
                  tone="quiet"
                  label="Bỏ"
                  onAct={() => leave.send(one)}
                  pending={leave.pending}
                  problem={leave.problem}
                  confirm={{
                    title: `Bỏ ${one.unitName} khỏi danh sách tham gia?`,
                    label: "Bỏ khỏi danh sách",
                  }}
                />
              ),
          },
        ]
      : []),
  ];
  return (
    <Section
      title="Đơn vị tham gia"
      note={movement.participants.length > 0 ? `${movement.participants.length} đơn vị` : undefined}
      actions={
        <ActionButton
          small
          label="Thêm đơn vị"
          availability={verdictOf(movement, "JOIN")}
          onAct={() => setJoining(true)}
        />
      }
      flush
    >
      <DataTable
        caption="Đơn vị tham gia"
        columns={columns}
        rows={movement.participants}
        rowKey={(one) => one.id}
        rowTo={(one) => subjectPath({ type: "UNIT", id: one.unitId })}
        empty={{ title: "Chưa có đơn vị nào đăng ký tham gia" }}
      />
      {joining && <JoinDialog movement={movement} onClose={() => setJoining(false)} />}
    </Section>
  );
}
