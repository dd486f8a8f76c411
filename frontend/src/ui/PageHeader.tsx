import { type ReactNode, useEffect, useId, useRef } from "react";
import { useLocation } from "react-router";
import { ActionButton, type ActionSpec } from "./ActionButton";
import { ActionMenu } from "./ActionMenu";
import styles from "./PageHeader.module.css";
import { RouteLink } from "./RouteLink";

export interface Crumb {
  label: string;
  to?: string;
}

export interface PageHeaderProps {
  title: string;
  /** Title of the browser tab when it should differ, e.g. shorter. */
  documentTitle?: string;
  crumbs?: Crumb[];
  /** Status beside the title. */
  badge?: ReactNode;
  /** One line under the title: number, unit, date, in charge. */
  meta?: ReactNode;
  /** The one next action; red, and stuck under the thumb on phones. */
  main?: ActionSpec | null;
  /** Other actions, in order of use; with more than three in all, the first stays in sight and a menu holds the rest. */
  actions?: ActionSpec[];
  /** Buttons that are no actions on the record, e.g. a download. */
  extra?: ReactNode;
}

/** As many actions as the eye takes in at once. */
const IN_SIGHT = 3;

/** What stays in sight: the main action and the first other that can be done. */
function fold(shown: ActionSpec[], main: ActionSpec | null | undefined, extras: number) {
  if (shown.length + extras <= IN_SIGHT) return { open: shown, folded: [] };
  const first = shown.find((one) => one !== main && one.availability?.allowed !== false);
  const stays = (one: ActionSpec) => one === main || one === first;
  return {
    open: shown.filter(stays),
    folded: shown.filter((one) => !stays(one)),
  };
}

let focusedPath: string | null = null;

/** The head of every page: sets the tab's title, and takes the focus after walking here. */
export function PageHeader({
  title,
  documentTitle,
  crumbs,
  badge,
  meta,
  main,
  actions = [],
  extra,
}: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const reasonId = useId();

  useEffect(() => {
    document.title = `${documentTitle ?? title} – Sổ Vàng`;
  }, [documentTitle, title]);

  useEffect(() => {
    if (focusedPath !== null && focusedPath !== pathname) {
      heading.current?.focus({ preventScroll: true });
    }
    focusedPath = pathname;
  }, [pathname]);

  const shown = [...actions, ...(main ? [main] : [])].filter((one) => one.availability !== null);
  const { open, folded } = fold(shown, main, extra ? 1 : 0);
  const refused = open.filter((one) => one.availability?.allowed === false);
  // The same reason for several actions is said once.
  const spoken = [...new Set(refused.map((one) => one.availability?.reason ?? ""))];
  const idOf = (one: ActionSpec) => `${reasonId}-${spoken.indexOf(one.availability?.reason ?? "")}`;
  const draw = (one: ActionSpec) => (
    <ActionButton
      key={one.label}
      {...one}
      tone={one.tone ?? (one === main && one.availability?.allowed !== false ? "main" : "plain")}
      reasonId={idOf(one)}
    />
  );
  const namesOf = (reason: string) =>
    refused
      .filter((one) => (one.availability?.reason ?? "") === reason)
      .map((one) => one.label)
      .join(", ");
  return (
    <header className={styles.header}>
      {crumbs && crumbs.length > 0 && (
        <nav aria-label="Đường dẫn" className={styles.crumbs}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.label}>
                {crumb.to ? <RouteLink to={crumb.to}>{crumb.label}</RouteLink> : crumb.label}
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div>
        <div className={styles.heading}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {badge}
        </div>
        {meta && <div className={styles.meta}>{meta}</div>}
      </div>
      {(shown.length > 0 || extra) && (
        <div className={styles.side} data-no-print>
          <div className={styles.actions}>
            {extra}
            {open.filter((one) => one !== main).map(draw)}
            {folded.length > 0 && <ActionMenu actions={folded} />}
            {main && shown.includes(main) && (
              <div className={styles.stuck} data-stuck-action>
                {draw(main)}
              </div>
            )}
          </div>
          {spoken.map((reason, index) => (
            <p key={reason} id={`${reasonId}-${index}`} className={styles.reasons}>
              {spoken.length > 1 ? `${namesOf(reason)}: ` : ""}
              {reason}
            </p>
          ))}
        </div>
      )}
    </header>
  );
}
