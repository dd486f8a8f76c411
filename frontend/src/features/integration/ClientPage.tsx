import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { useDisable, useEnable } from "./changes";
import styles from "./integration.module.css";
import { stateTones } from "./labels";
import { type Client, clientQuery } from "./queries";
import { RotateDialog } from "./RotateDialog";
import { SecretDialog } from "./SecretDialog";
import { Secrets } from "./Secrets";
import { LastCalls, UsageByDay } from "./Usage";

/** One connected system: what it may do, its secrets, and what it called. */
function ClientPage() {
  const { id = "" } = useParams();
  const client = useQuery(clientQuery(id));
  return <QueryView query={client}>{(data) => <Record client={data} />}</QueryView>;
}

function Record({ client }: { client: Client }) {
  const [rotating, setRotating] = useState(false);
  const [made, setMade] = useState<{ secret: string | null } | null>(null);
  const disable = useDisable(client);
  const enable = useEnable(client);
  const disabled = client.state === "DISABLED";
  return (
    <>
      <PageHeader
        title={client.name}
        crumbs={[{ label: "Hệ thống kết nối", to: paths.clients }]}
        badge={<StatusBadge tone={stateTones[client.state]}>{client.stateLabel}</StatusBadge>}
        meta={`Mã ${client.code}, ${client.unitName}`}
        main={{
          label: "Đổi mã bí mật",
          availability: actionOf(client, "ROTATE"),
          onAct: () => setRotating(true),
        }}
        actions={[
          {
            label: "Sửa",
            to: `${paths.clients}/${client.id}/sua`,
            availability: actionOf(client, "EDIT"),
          },
          disabled
            ? {
                label: "Mở lại",
                availability: actionOf(client, "ENABLE"),
                onAct: enable.send,
                pending: enable.pending,
                problem: enable.problem,
                confirm: {
                  title: "Mở lại hệ thống này?",
                  text: "Hệ thống lại lấy được mã truy cập bằng mã bí mật còn hiệu lực.",
                },
              }
            : {
                label: "Khóa",
                availability: actionOf(client, "DISABLE"),
                onAct: disable.send,
                pending: disable.pending,
                problem: disable.problem,
                confirm: {
                  title: "Khóa hệ thống này?",
                  text: "Trong vài giây, mọi mã truy cập hệ thống đang giữ hết dùng được.",
                },
              },
        ]}
      />
      <Columns
        side={
          <>
            <Section title="Thông tin">
              <KeyValues
                narrow
                items={[
                  { label: "Người liên hệ", value: client.contact },
                  { label: "Từ ngày", value: formatDate(client.validFrom) },
                  {
                    label: "Đến hết ngày",
                    value: client.validTo ? formatDate(client.validTo) : "Không hạn",
                  },
                  {
                    label: "Gọi nhiều nhất",
                    value: `${formatNumber(client.callsPerMinute)} lần mỗi phút`,
                  },
                ]}
              />
            </Section>
            <Section title="Quyền được cấp" note={`${client.scopes.length} quyền`}>
              <ul className={styles.words}>
                {client.scopes.map((one) => (
                  <li key={one.scope}>{one.label}</li>
                ))}
              </ul>
            </Section>
          </>
        }
      >
        <Secrets client={client} />
        <UsageByDay id={client.id} />
        <LastCalls id={client.id} />
      </Columns>
      {rotating && (
        <RotateDialog
          client={client}
          onClose={() => setRotating(false)}
          onMade={(secret) => {
            setRotating(false);
            setMade({ secret });
          }}
        />
      )}
      {made && (
        <SecretDialog code={client.code} secret={made.secret} onClose={() => setMade(null)} />
      )}
    </>
  );
}

export { ClientPage as Component };
