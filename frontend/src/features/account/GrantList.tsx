import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { type Column, DataTable } from "@/ui/DataTable";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./account.module.css";
import { type Account, type Grant, searchAccounts } from "./accounts";
import { DelegateDialog } from "./DelegateDialog";
import { EndGrantDialog } from "./EndGrantDialog";
import { grantTones } from "./labels";

/** The roles of an account, those still held first. */
export function GrantList({ account }: { account: Account }) {
  const [ending, setEnding] = useState<Grant | null>(null);
  const [delegating, setDelegating] = useState<Grant | null>(null);
  const columns: Column<Grant>[] = [
    {
      key: "role",
      header: "Vai trò",
      phone: "plain",
      cell: (grant) => (
        <>
          <strong>{grant.roleLabel}</strong>
          {grant.unit && <div>{grant.unit.name}</div>}
          {grant.reason && <div className={styles.note}>{grant.reason}</div>}
        </>
      ),
    },
    {
      key: "days",
      header: "Thời gian",
      width: "140px",
      cell: (grant) =>
        grant.to
          ? `${formatDate(grant.from)} – ${formatDate(grant.to)}`
          : `Từ ${formatDate(grant.from)}`,
    },
    {
      key: "state",
      header: "Trạng thái",
      width: "140px",
      cell: (grant) => <StatusBadge tone={grantTones[grant.state]}>{grant.stateLabel}</StatusBadge>,
    },
    {
      key: "do",
      header: "Việc làm được",
      phone: "plain",
      width: "215px",
      cell: (grant) => (
        <div className={styles.rowActions}>
          <ActionButton
            small
            label="Ủy quyền"
            availability={allowedOnly(actionOf(grant, "DELEGATE"))}
            onAct={() => setDelegating(grant)}
          />
          <ActionButton
            small
            label="Kết thúc"
            availability={allowedOnly(actionOf(grant, "END"))}
            onAct={() => setEnding(grant)}
          />
        </div>
      ),
    },
  ];
  return (
    <Section title="Vai trò" flush>
      <DataTable
        caption="Vai trò"
        columns={columns}
        rows={account.grants}
        rowKey={(grant) => grant.id}
        empty={{
          title: "Không giữ vai trò nào",
          text: "Chưa có vai trò, người dùng đăng nhập được nhưng không thấy việc nào.",
        }}
      />
      {ending && (
        <EndGrantDialog account={account} grant={ending} onClose={() => setEnding(null)} />
      )}
      {delegating && (
        <DelegateDialog
          grants={[delegating]}
          search={async (q) => (await searchAccounts(q)).filter((one) => one.id !== account.id)}
          onClose={() => setDelegating(null)}
        />
      )}
    </Section>
  );
}

/** Why nothing can be done to these roles is said once, at the top of the page. */
function allowedOnly<T extends { allowed: boolean }>(availability: T | null): T | null {
  return availability?.allowed ? availability : null;
}
