import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import styles from "./Button.module.css";
import { RouteLink } from "./RouteLink";

export type ButtonTone = "main" | "plain" | "danger" | "quiet";

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> {
  /** `main` once per screen; `danger` for what cannot be undone; `quiet` inside text and tables. */
  tone?: ButtonTone;
  small?: boolean;
  icon?: ReactNode;
  /** An icon behind the words, for what opens. */
  after?: ReactNode;
  /** Running: shows a turning mark, says so, and takes no second press. */
  pending?: boolean;
  /** Stays focusable, so that its reason can be heard; do not use it without one. */
  blocked?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

function classOf(tone: ButtonTone, small?: boolean, extra?: string) {
  return [styles.button, styles[tone], small && styles.small, extra].filter(Boolean).join(" ");
}

/** A button. For an action the server may refuse, use `ActionButton`. */
export function Button({
  tone = "plain",
  small,
  icon,
  after,
  pending,
  blocked,
  type = "button",
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const off = pending || blocked;
  return (
    <button
      {...rest}
      type={type}
      className={classOf(tone, small, className)}
      aria-disabled={off || undefined}
      aria-busy={pending || undefined}
      onClick={(event) => {
        if (off) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {pending ? <span className={styles.spinner} aria-hidden="true" /> : icon}
      <span>{children}</span>
      {after}
    </button>
  );
}

export interface ButtonLinkProps {
  to: string;
  tone?: ButtonTone;
  small?: boolean;
  icon?: ReactNode;
  /** An icon behind the words, for going on. */
  after?: ReactNode;
  children: ReactNode;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ to, tone = "plain", small, icon, after, children }: ButtonLinkProps) {
  return (
    <RouteLink to={to} className={classOf(tone, small)}>
      {icon}
      <span>{children}</span>
      {after}
    </RouteLink>
  );
}
