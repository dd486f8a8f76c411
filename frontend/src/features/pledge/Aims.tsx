import { useQuery } from "@tanstack/react-query";
import { EmptyState } from "@/ui/EmptyState";
import { AwardIcon } from "@/ui/icons";
import styles from "./pledge.module.css";
import { awardsQuery, type Pledge } from "./queries";

/** Titles and forms the unit aims at, named as the catalogue names them. */
export function Aims({ pledge }: { pledge: Pledge }) {
  const awards = useQuery({ ...awardsQuery, enabled: pledge.registrations.length > 0 });
  if (pledge.registrations.length === 0) {
    return (
      <EmptyState
        title="Chưa đăng ký danh hiệu, hình thức nào"
        icon={<AwardIcon size={24} stroke={1.6} />}
      />
    );
  }
  const nameOf = (code: string) =>
    awards.data?.items.find((one) => one.code === code)?.name ?? (awards.data ? code : "…");
  return (
    <ul className={styles.aims}>
      {pledge.registrations.map((aim) => (
        <li key={`${aim.awardCode} ${aim.subjectName}`} className={styles.aim}>
          <p className={styles.aimName}>{nameOf(aim.awardCode)}</p>
          <p className={styles.aimMeta}>
            {aim.subjectName} · {aim.subjectKindLabel.toLowerCase()}
            {aim.note && ` · ${aim.note}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
