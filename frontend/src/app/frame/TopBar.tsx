import { lazy, type ReactNode, Suspense, use, useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import type { Me } from "@/api/me";
import { CurrentYear, useYear } from "@/lib/year";
import { DownIcon, PlanIcon, SearchIcon } from "@/ui/icons";
import { AccountMenu } from "./AccountMenu";
import styles from "./Frame.module.css";
import { Logo } from "./Navigation";
import { isOfProvince } from "./places";

const SearchPalette = lazy(() => import("@/features/search/SearchPalette"));

const mac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Search, working year and account; on phones also whose work this is. */
export function TopBar({ me, children }: { me: Me; children: ReactNode }) {
  const [searching, setSearching] = useState(false);
  const [everSearched, setEverSearched] = useState(false);
  const unit = me.units[0]?.name ?? me.province;
  const province = isOfProvince(me);

  function open() {
    setEverSearched(true);
    setSearching(true);
  }

  useEffect(() => {
    if (!province) return;
    function onKey(event: KeyboardEvent) {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        setEverSearched(true);
        setSearching((now) => !now);
      }
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [province]);

  return (
    <header className={styles.top}>
      <div className={`${styles.brand} ${styles.phoneBrand} ${styles.phoneOnly}`}>
        <Logo />
        <span className={styles.brandText}>
          <span className={styles.brandName}>{unit}</span>
          {province && (
            <span className={styles.phoneYear}>
              <YearSwitch />
            </span>
          )}
        </span>
      </div>
      {province && (
        <>
          <button
            type="button"
            className={`${styles.iconButton} ${styles.phoneOnly}`}
            aria-label="Tìm kiếm"
            onClick={open}
          >
            <SearchIcon size={22} aria-hidden="true" />
          </button>

          <button
            type="button"
            className={`${styles.searchButton} ${styles.desktopOnly}`}
            aria-keyshortcuts="Control+K Meta+K"
            onClick={open}
          >
            <SearchIcon size={18} aria-hidden="true" />
            <span className={styles.searchText}>Tìm người, đơn vị, hồ sơ, quyết định</span>
            <span className={styles.keys} aria-hidden="true">
              {mac ? "⌘ K" : "Ctrl K"}
            </span>
          </button>
          <span className={styles.desktopOnly}>
            <YearSwitch />
          </span>
        </>
      )}
      <span className={`${styles.push} ${styles.desktopOnly}`} />
      <AccountMenu me={me} />
      {everSearched && (
        <Suspense>
          <SearchPalette opened={searching} onClose={() => setSearching(false)} />
        </Suspense>
      )}
      {children}
    </header>
  );
}

/** The working year; stays in the address while walking around. */
function YearSwitch() {
  const [, setParams] = useSearchParams();
  const current = use(CurrentYear);
  const year = useYear();
  const years = Array.from({ length: 8 }, (_, index) => current + 1 - index);
  if (!years.includes(year)) years.push(year);

  return (
    <span className={styles.year}>
      <PlanIcon size={17} stroke={1.7} aria-hidden="true" />
      <select
        aria-label="Năm làm việc"
        value={year}
        onChange={(event) =>
          setParams((now) => {
            const next = new URLSearchParams(now);
            next.set("nam", event.target.value);
            next.delete("trang");
            return next;
          })
        }
      >
        {years.map((one) => (
          <option key={one} value={one}>
            Năm {one}
          </option>
        ))}
      </select>
      <DownIcon size={16} aria-hidden="true" />
    </span>
  );
}
