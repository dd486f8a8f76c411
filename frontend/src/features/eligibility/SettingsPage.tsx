import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { ChangeAnswer } from "./ChangeAnswer";
import styles from "./eligibility.module.css";
import { settingTones } from "./labels";
import { ProposeDialog } from "./ProposeDialog";
import { type Setting, settingsQuery } from "./queries";

/** What the province settles itself: one person proposes, another confirms. */
function SettingsPage() {
  const settings = useQuery(settingsQuery);
  const [chosen, setChosen] = useState<Setting | null>(null);
  return (
    <QueryView query={settings}>
      {(data) => {
        const may = actionOf(data, "PROPOSE")?.allowed === true;
        return (
          <>
            <PageHeader
              title="Quy định do tỉnh xác nhận"
              crumbs={[
                { label: "Hồ sơ khen thưởng", to: paths.proposals },
                { label: "Quy tắc xét thưởng", to: "/quy-tac-xet-thuong" },
                { label: "Quy định" },
              ]}
              meta="Chuyên viên đề nghị, lãnh đạo Sở xác nhận; giá trị áp dụng cho hồ sơ tiếp nhận từ ngày đã ghi"
            />
            {data.items.map((one) => (
              <Section
                key={one.key}
                title={one.label}
                actions={
                  may && (
                    <Button
                      small
                      aria-label={`Đề nghị thay đổi: ${one.label}`}
                      onClick={() => setChosen(one)}
                    >
                      Đề nghị thay đổi
                    </Button>
                  )
                }
              >
                <div className={styles.answer}>
                  <p className={styles.result}>
                    <strong>{one.valueLabel}</strong>
                    <StatusBadge tone={one.settled ? "done" : "open"}>
                      {one.settled ? "Tỉnh đã xác nhận" : `Mặc định, ${low(one.evidenceLabel)}`}
                    </StatusBadge>
                    {one.rule && <span className={styles.note}>Quy tắc {one.rule}</span>}
                  </p>
                  {one.changes.length > 0 && (
                    <ul className={styles.changes}>
                      {one.changes.map((change) => (
                        <li key={change.id} className={styles.change}>
                          <p className={styles.result}>
                            <span>
                              {change.valueLabel} từ {formatDate(change.validFrom)}
                            </span>
                            <StatusBadge tone={settingTones[change.status]}>
                              {change.statusLabel}
                            </StatusBadge>
                          </p>
                          <p className={styles.note}>
                            {change.basis} · {change.proposedBy} đề nghị{" "}
                            {formatDate(change.proposedAt)}
                            {change.answeredBy &&
                              ` · ${change.answeredBy} trả lời ${formatDate(change.answeredAt)}`}
                            {change.answer && `: ${change.answer}`}
                          </p>
                          <ChangeAnswer change={change} />
                        </li>
                      ))}
                    </ul>
                  )}
                </div>
              </Section>
            ))}
            {chosen && <ProposeDialog setting={chosen} onClose={() => setChosen(null)} />}
          </>
        );
      }}
    </QueryView>
  );
}

const low = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

export { SettingsPage as Component };
