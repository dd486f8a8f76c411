import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { type Column, DataTable } from "@/ui/DataTable";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import styles from "./account.module.css";
import { accountKeys, type Delegation, delegationKeys } from "./accounts";
import { grantTones } from "./labels";

interface DelegationListProps {
  title: string;
  delegations: Delegation[];
  /** Whose side is taken: the other one is named. */
  about: string;
  empty: string;
}

/** Roles held in another's place, given and received. */
export function DelegationList({ title, delegations, about, empty }: DelegationListProps) {
  const columns: Column<Delegation>[] = [
    {
      key: "who",
      header: "Ủy quyền",
      phone: "plain",
      cell: (one) => (
        <>
          <strong>
            {one.giver.id === about ? `Cho ${one.receiver.name}` : `Của ${one.giver.name}`}
          </strong>
          <div>{[one.roleLabel, one.unit?.name].filter(Boolean).join(", ")}</div>
          <div className={styles.note}>{one.reason}</div>
        </>
      ),
    },
    {
      key: "days",
      header: "Thời gian",
      width: "140px",
      cell: (one) => `${formatDate(one.from)} – ${formatDate(one.to)}`,
    },
    {
      key: "state",
      header: "Trạng thái",
      width: "140px",
      cell: (one) => <StatusBadge tone={grantTones[one.state]}>{one.stateLabel}</StatusBadge>,
    },
    {
      key: "do",
      header: "Việc làm được",
      phone: "plain",
      width: "215px",
      cell: (one) => <Revoke delegation={one} />,
    },
  ];
  return (
    <Section title={title} flush>
      <DataTable
        caption={title}
        columns={columns}
        rows={delegations}
        rowKey={(one) => one.id}
        empty={{ title: "Không có ủy quyền nào", text: empty }}
      />
    </Section>
  );
}

function Revoke({ delegation }: { delegation: Delegation }) {
  const revoke = useMutationWithProblem({
    run: (reason: string) =>
      call(
        api.POST("/api/v1/delegations/{id}/revocation", {
          params: { path: { id: delegation.id } },
          headers: ifMatch(delegation.version),
          body: { reason },
        }),
      ),
    refreshes: [delegationKeys.all, accountKeys.all],
    done: () => toast.done("Đã thu hồi ủy quyền"),
  });
  const availability = actionOf(delegation, "REVOKE");
  if (!availability?.allowed) return null;
  return (
    <ActionButton
      small
      label="Thu hồi"
      availability={availability}
      pending={revoke.pending}
      problem={revoke.problem}
      onAct={revoke.send}
      confirm={{
        title: "Thu hồi ủy quyền?",
        text: `${delegation.receiver.name} thôi làm thay ngay từ bây giờ.`,
        reason: { label: "Lý do", required: true },
      }}
    />
  );
}
