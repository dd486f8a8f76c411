import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatInstant } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { Timeline } from "@/ui/Timeline";
import { toast } from "@/ui/toast";
import { type Account, accountKeys, accountQuery, type InvitationLink, invite } from "./accounts";
import { DelegationList } from "./DelegationList";
import { EditDialog } from "./EditDialog";
import { GrantDialog } from "./GrantDialog";
import { GrantList } from "./GrantList";
import { HandOverDialog } from "./HandOverDialog";
import { InvitationDialog } from "./InvitationDialog";
import { statusTones } from "./labels";

/** An account: who, which roles and until when, what was done to it. */
function AccountPage() {
  const { id = "" } = useParams();
  const account = useQuery(accountQuery(id));
  return (
    <QueryView query={account}>
      {(data) => <Body account={data} reload={account.refetch} />}
    </QueryView>
  );
}

type Opened = "edit" | "grant" | "handOver";

function Body({ account, reload }: { account: Account; reload: () => unknown }) {
  const [dialog, setDialog] = useState<Opened | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <Header account={account} onOpen={setDialog} />
      <Columns
        side={
          <>
            <Section title="Thông tin">
              <KeyValues
                narrow
                items={[
                  { label: "Tên đăng nhập", value: account.username },
                  { label: "Chức vụ", value: account.position },
                  { label: "Đơn vị công tác", value: account.unit?.name },
                  { label: "Thư điện tử", value: account.email },
                  { label: "Điện thoại", value: account.phone },
                  {
                    label: "Đăng nhập gần nhất",
                    value: account.lastSignInAt
                      ? formatInstant(account.lastSignInAt)
                      : "Chưa đăng nhập",
                  },
                ]}
              />
            </Section>
            <Section title="Diễn biến" flush>
              <Timeline
                events={account.history.map((change, index) => ({
                  id: `${account.history.length - index}`,
                  title: change.label,
                  by: change.by,
                  at: change.at,
                  reason: change.reason,
                }))}
              />
            </Section>
          </>
        }
      >
        <GrantList account={account} />
        <DelegationList
          title="Ủy quyền"
          delegations={account.delegations}
          about={account.id}
          empty="Tài khoản này không ủy quyền và không nhận ủy quyền."
        />
      </Columns>
      {dialog === "edit" && <EditDialog account={account} onClose={close} onReload={reload} />}
      {dialog === "grant" && <GrantDialog account={account} onClose={close} onReload={reload} />}
      {dialog === "handOver" && (
        <HandOverDialog account={account} onClose={close} onReload={reload} />
      )}
    </>
  );
}

function Header({ account, onOpen }: { account: Account; onOpen: (dialog: Opened) => void }) {
  const [link, setLink] = useState<InvitationLink | null>(null);
  const inviting = useMutationWithProblem({
    run: (one: Account) => invite(one),
    refreshes: [accountKeys.all],
    done: setLink,
  });
  const step = useMutationWithProblem({
    run: ({ name, reason }: { name: "disablement" | "enablement"; reason: string }) => {
      const request = {
        params: { path: { id: account.id } },
        headers: ifMatch(account.version),
        body: { reason },
      };
      return call(
        name === "disablement"
          ? api.POST("/api/v1/accounts/{id}/disablement", request)
          : api.POST("/api/v1/accounts/{id}/enablement", request),
      );
    },
    refreshes: [accountKeys.all],
    done: (after) => toast.done(`${after.fullName}: ${after.statusLabel.toLowerCase()}`),
  });
  const first = account.status === "INVITED";
  const invitation = {
    label: first ? "Cấp đường dẫn đặt mật khẩu" : "Đặt lại mật khẩu",
    availability: actionOf(account, "INVITE"),
    pending: inviting.pending,
    problem: inviting.problem,
    onAct: () => inviting.send(account),
    confirm: {
      title: first ? "Cấp đường dẫn đặt mật khẩu?" : "Cấp đường dẫn đặt lại mật khẩu?",
      text: first
        ? "Đường dẫn cấp trước đó sẽ không dùng được nữa."
        : "Khi người dùng đặt mật khẩu mới, mọi phiên đang mở của họ kết thúc. Đường dẫn cấp trước đó không dùng được nữa.",
      label: "Cấp đường dẫn",
    },
  };
  const granting = {
    label: "Thêm vai trò",
    availability: actionOf(account, "GRANT"),
    onAct: () => onOpen("grant" as const),
  };
  return (
    <>
      <PageHeader
        title={account.fullName}
        crumbs={[{ label: "Tài khoản", to: paths.accounts }]}
        badge={<StatusBadge tone={statusTones[account.status]}>{account.statusLabel}</StatusBadge>}
        meta={[
          account.position,
          account.unit?.name,
          account.invitedUntil && `Đường dẫn đang chờ, đến ${formatInstant(account.invitedUntil)}`,
        ]
          .filter(Boolean)
          .join(" · ")}
        main={first ? invitation : granting}
        actions={[
          first ? granting : invitation,
          {
            label: "Bàn giao đơn vị",
            availability: actionOf(account, "HAND_OVER"),
            onAct: () => onOpen("handOver"),
          },
          {
            label: "Sửa thông tin",
            availability: actionOf(account, "EDIT"),
            onAct: () => onOpen("edit"),
          },
          {
            label: "Mở khóa",
            availability: actionOf(account, "ENABLE"),
            pending: step.pending,
            problem: step.problem,
            onAct: (reason) => step.send({ name: "enablement", reason }),
            confirm: {
              title: "Mở khóa tài khoản?",
              text: "Người dùng đăng nhập lại được với mật khẩu cũ.",
              reason: { label: "Lý do", required: true },
            },
          },
          {
            label: "Khóa tài khoản",
            tone: "danger",
            availability: actionOf(account, "DISABLE"),
            pending: step.pending,
            problem: step.problem,
            onAct: (reason) => step.send({ name: "disablement", reason }),
            confirm: {
              title: "Khóa tài khoản?",
              text: "Mọi phiên đang mở kết thúc ngay, ủy quyền đã cho cũng kết thúc. Việc đã làm vẫn còn nguyên.",
              reason: { label: "Lý do", required: true, hint: "Ví dụ: nghỉ hưu, chuyển công tác" },
            },
          },
        ]}
      />
      {link && <InvitationDialog person={account} link={link} onClose={() => setLink(null)} />}
    </>
  );
}

export { AccountPage as Component };
