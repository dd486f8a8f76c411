import type { ComponentType, ReactNode } from "react";
import styles from "./badges.module.css";
import { AwardIcon, DoneIcon, InfoIcon, LateIcon, NeutralIcon, OpenIcon } from "./icons";
import type { Tone } from "./problem";

type Shape = ComponentType<{ size?: number; "aria-hidden"?: "true" }>;

const SHAPES: Record<Tone, Shape> = {
  done: DoneIcon,
  open: OpenIcon,
  late: LateIcon,
  neutral: NeutralIcon,
  gold: AwardIcon,
  info: InfoIcon,
};

export interface StatusBadgeProps {
  tone: Tone;
  /** The word; never a raw code. */
  children: ReactNode;
  /** Another shape than the tone's own. */
  icon?: Shape;
}

/** A status: always a word and a shape, never colour alone. */
export function StatusBadge({ tone, children, icon }: StatusBadgeProps) {
  const Icon = icon ?? SHAPES[tone];
  return (
    <span className={`${styles.badge} ${styles[tone]}`}>
      <Icon size={15} aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}
