import { formatInstant } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { useEndSecret } from "./changes";
import styles from "./integration.module.css";
import type { Client, ClientSecret } from "./queries";

/** The secrets of a system by their dates; those long over are not worth a line. */
export function Secrets({ client }: { client: Client }) {
  const end = useEndSecret(client);
  const shown = [...client.secrets].reverse().slice(0, 5);
  return (
    <Section title="Mã bí mật" flush>
      <ul className={styles.list}>
        {shown.map((secret) => (
          <li key={secret.id} className={styles.item}>
            <div>
              <div className={styles.itemTitle}>Tạo lúc {formatInstant(secret.createdAt)}</div>
              <div className={styles.note}>
                {secret.createdBy}
                {secret.expiresAt ? `, ${until(secret)} ${formatInstant(secret.expiresAt)}` : ""}
              </div>
            </div>
            {secret.live ? (
              <div className={styles.ends}>
                <StatusBadge tone="done">Còn hiệu lực</StatusBadge>
                <ActionButton
                  small
                  tone="quiet"
                  label="Kết thúc mã"
                  pending={end.pending}
                  problem={end.problem}
                  onAct={() => end.send(secret.id)}
                  confirm={{
                    title: "Kết thúc mã bí mật này?",
                    text: "Hệ thống kia không lấy được mã truy cập bằng mã này nữa. Mã truy cập đã lấy còn dùng được nhiều nhất 10 phút.",
                  }}
                />
              </div>
            ) : (
              <StatusBadge tone="neutral">Hết hiệu lực</StatusBadge>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const until = (secret: ClientSecret) => (secret.live ? "dùng được đến" : "hết hiệu lực");
