import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./Dialog.module.css";

export interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** 480 px unless told. */
  size?: number | string;
  /** False while something must not be lost by a press beside the dialog. */
  closeOnClickOutside?: boolean;
  children: ReactNode;
}

/** A modal window: focus stays inside, Esc closes, focus returns to where it was. */
export function Dialog({
  opened,
  onClose,
  title,
  size = 480,
  closeOnClickOutside = true,
  children,
}: DialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      centered
      closeOnClickOutside={closeOnClickOutside}
      transitionProps={{ duration: 120 }}
      overlayProps={{ color: "#000", backgroundOpacity: 0.45 }}
      closeButtonProps={{ "aria-label": "Đóng" }}
      classNames={{
        content: styles.content,
        header: styles.header,
        title: styles.title,
        close: styles.close,
        body: styles.body,
      }}
    >
      {children}
    </Modal>
  );
}

/** The row of buttons at the end of a dialog: main action last. */
export function DialogFoot({ children }: { children: ReactNode }) {
  return <div className={styles.foot}>{children}</div>;
}

export function DialogText({ children }: { children: ReactNode }) {
  return <div className={styles.text}>{children}</div>;
}
