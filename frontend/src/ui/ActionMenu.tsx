import { Menu } from "@mantine/core";
import { useId, useRef, useState } from "react";
import type { ActionSpec } from "./ActionButton";
import { ActionConfirm } from "./ActionConfirm";
import styles from "./ActionMenu.module.css";
import { Button } from "./Button";
import { DownIcon, DownloadIcon } from "./icons";
import { RouteLink } from "./RouteLink";
import { useSaving } from "./useSaving";

export interface ActionMenuProps {
  label?: string;
  actions: readonly ActionSpec[];
}

/** Actions behind one button: arrows walk through them, Esc goes back, what is refused says why. */
export function ActionMenu({ label = "Việc khác", actions }: ActionMenuProps) {
  const [asking, setAsking] = useState<string | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const { pending, save } = useSaving();

  function choose(action: ActionSpec) {
    // The item goes away with the menu: what opens now gives the focus back to the button.
    trigger.current?.focus();
    if (action.load) void save(action.load);
    else if (action.confirm) setAsking(action.label);
    else action.onAct?.("");
  }

  return (
    <>
      <Menu
        position="bottom-end"
        radius={12}
        width={280}
        transitionProps={{ duration: 80 }}
        withInitialFocusPlaceholder={false}
        classNames={{ dropdown: styles.dropdown }}
      >
        <Menu.Target>
          <Button
            ref={trigger}
            pending={pending || actions.some((one) => one.pending && asking !== one.label)}
            after={<DownIcon size={16} aria-hidden="true" />}
          >
            {label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={label}>
          {actions.map((action, index) => (
            <MenuAction
              key={action.label}
              action={action}
              first={index === 0}
              onChoose={() => choose(action)}
            />
          ))}
        </Menu.Dropdown>
      </Menu>
      {actions.map((action) => (
        <ActionConfirm
          key={action.label}
          action={action}
          opened={asking === action.label}
          onClose={() => setAsking(null)}
        />
      ))}
    </>
  );
}

function MenuAction({
  action,
  first,
  onChoose,
}: {
  action: ActionSpec;
  first: boolean;
  onChoose: () => void;
}) {
  const id = useId();
  const blocked = action.availability?.allowed === false;
  const reason = blocked ? action.availability?.reason : null;
  const named = {
    "aria-labelledby": id,
    "aria-describedby": reason ? `${id}-reason` : undefined,
    // Where the focus goes when the menu opens.
    "data-autofocus": first || undefined,
  };
  const words = (
    <>
      <span id={id} className={styles.label}>
        {action.load && <DownloadIcon size={16} aria-hidden="true" />}
        {action.label}
      </span>
      {reason && (
        <span id={`${id}-reason`} className={styles.reason}>
          {reason}
        </span>
      )}
    </>
  );
  if (action.to && !blocked) {
    return (
      <Menu.Item component={RouteLink} to={action.to} className={styles.item} {...named}>
        {words}
      </Menu.Item>
    );
  }
  return (
    <Menu.Item
      className={[styles.item, action.tone === "danger" && styles.danger].filter(Boolean).join(" ")}
      // Not Mantine's `disabled`: the arrows pass over that, and its reason would not be heard.
      aria-disabled={blocked || undefined}
      closeMenuOnClick={!blocked}
      onClick={blocked ? undefined : onChoose}
      {...named}
    >
      {words}
    </Menu.Item>
  );
}
