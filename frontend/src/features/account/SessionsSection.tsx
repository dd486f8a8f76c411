import { useQuery } from "@tanstack/react-query";
import { useMutationWithProblem } from "@/api/query";
import { formatInstant } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { endOtherSessions, endSession, keys, type Session, sessionsQuery } from "./mine";

/** Where the account is signed in, and the way to end what is not one's own. */
export function SessionsSection() {
  const sessions = useQuery(sessionsQuery);
  const end = useMutationWithProblem({
    run: (session: Session) => endSession(session.id),
    refreshes: [keys.all],
    done: (_, session) => toast.done(`Đã đăng xuất ${session.device}`),
  });
  const endOthers = useMutationWithProblem({
    run: () => endOtherSessions(),
    refreshes: [keys.all],
    done: () => toast.done("Đã đăng xuất các thiết bị khác"),
  });
  const others = (sessions.data?.items.length ?? 0) > 1;

  const columns: Column<Session>[] = [
    {
      key: "device",
      header: "Thiết bị",
      phone: "title",
      cell: (session) => (
        <>
          {session.device} {session.current && <StatusBadge tone="info">Thiết bị này</StatusBadge>}
        </>
      ),
    },
    { key: "address", header: "Địa chỉ mạng", cell: (session) => session.address ?? "Không rõ" },
    {
      key: "createdAt",
      header: "Đăng nhập lúc",
      nowrap: true,
      cell: (session) => formatInstant(session.createdAt),
    },
    {
      key: "lastUsedAt",
      header: "Dùng gần nhất",
      nowrap: true,
      cell: (session) => formatInstant(session.lastUsedAt),
    },
    {
      key: "end",
      header: "Kết thúc",
      phone: "plain",
      cell: (session) =>
        session.current ? null : (
          <ActionButton
            small
            label="Đăng xuất"
            onAct={() => end.send(session)}
            pending={end.pending}
            problem={end.problem}
            confirm={{
              title: `Đăng xuất ${session.device}?`,
              text: "Ai đang dùng thiết bị đó phải đăng nhập lại. Nếu không phải là anh/chị, hãy đổi mật khẩu.",
              label: "Đăng xuất thiết bị đó",
            }}
          />
        ),
    },
  ];

  return (
    <Section
      title="Các thiết bị đang dùng tài khoản này"
      flush
      actions={
        others && (
          <ActionButton
            small
            label="Đăng xuất các thiết bị khác"
            onAct={() => endOthers.send(undefined)}
            pending={endOthers.pending}
            problem={endOthers.problem}
            confirm={{
              title: "Đăng xuất mọi thiết bị khác?",
              text: "Chỉ thiết bị này còn đăng nhập.",
            }}
          />
        )
      }
    >
      <DataTable
        {...listState(sessions)}
        caption="Thiết bị đang dùng tài khoản"
        columns={columns}
        rowKey={(session) => session.id}
        empty={{ title: "Không có thiết bị nào", text: "Hãy tải lại trang." }}
      />
    </Section>
  );
}
