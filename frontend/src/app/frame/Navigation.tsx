import { useQuery } from "@tanstack/react-query";
import { NavLink, useLocation } from "react-router";
import type { Me } from "@/api/me";
import { countWaiting, todayQuery } from "@/features/today/queries";
import { keepYear, useYear } from "@/lib/year";
import { AwardIcon } from "@/ui/icons";
import { RouteLink } from "@/ui/RouteLink";
import styles from "./Frame.module.css";
import { homeOf, phonePlaces, placeGroups } from "./places";

export function Logo() {
  return (
    <span className={styles.logo} aria-hidden="true">
      <AwardIcon size={21} stroke={1.7} />
    </span>
  );
}

/** How much waits, when "Hôm nay" has been read already; the navigation asks nothing by itself. */
function useWaitingCount(): number {
  const today = useQuery({ ...todayQuery(useYear()), enabled: false });
  return today.data ? countWaiting(today.data) : 0;
}

/** The left navigation on desktop. */
export function SideNav({ me }: { me: Me }) {
  const { search } = useLocation();
  const waiting = useWaitingCount();
  return (
    <div className={styles.side}>
      <RouteLink to={homeOf(me)} className={styles.brand}>
        <Logo />
        <span className={styles.brandText}>
          <span className={styles.brandName}>Sổ Vàng</span>
          <span className={styles.brandNote}>{me.province}</span>
        </span>
      </RouteLink>
      <nav aria-label="Chính" className={styles.nav}>
        {placeGroups(me.places).map(({ title, places }) => (
          <div key={title ?? "top"}>
            {title && <p className={styles.group}>{title}</p>}
            <ul className={styles.places}>
              {places.map(({ key, label, to, icon: Icon }) => (
                <li key={key}>
                  <NavLink to={keepYear(to, search)} className={styles.place}>
                    <Icon size={18} stroke={1.7} aria-hidden="true" />
                    {label}
                    {key === "today" && waiting > 0 && (
                      <span className={styles.count}>
                        {waiting}
                        <span className="sr-only"> việc</span>
                      </span>
                    )}
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </div>
  );
}

/** The bar under the thumb on phones. */
export function BottomBar({ me }: { me: Me }) {
  const { search } = useLocation();
  return (
    <nav aria-label="Lối tắt" className={styles.bottom}>
      {phonePlaces(me).map(({ key, label, to, icon: Icon }) => (
        <NavLink key={key} to={keepYear(to, search)} className={styles.tab}>
          <Icon size={22} stroke={1.7} aria-hidden="true" />
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
