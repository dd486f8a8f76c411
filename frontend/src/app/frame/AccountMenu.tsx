import { Menu, useMantineColorScheme } from "@mantine/core";
import type { Me } from "@/api/me";
import { signOut } from "@/api/session";
import { roleLabel } from "@/lib/labels";
import { initials } from "@/lib/text";
import {
  AutoIcon,
  CheckIcon,
  DarkIcon,
  LightIcon,
  SignOutEverywhereIcon,
  SignOutIcon,
} from "@/ui/icons";
import { toast } from "@/ui/toast";
import { clearDrafts } from "@/ui/useAutosave";
import styles from "./Frame.module.css";

const SCHEMES = [
  { value: "auto", label: "Theo thiết bị", icon: AutoIcon },
  { value: "light", label: "Nền sáng", icon: LightIcon },
  { value: "dark", label: "Nền tối", icon: DarkIcon },
] as const;

/** Who one is here, how it looks, and the way out. */
export function AccountMenu({ me }: { me: Me }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const note = [me.position, me.units[0]?.name].filter(Boolean).join(", ");

  async function leave(everywhere: boolean) {
    clearDrafts();
    try {
      await signOut(everywhere);
    } catch {
      toast.failed("Đã đăng xuất trên máy này, nhưng máy chủ chưa nhận được vì mất mạng.");
    }
  }

  return (
    <Menu position="bottom-end" withinPortal={false} transitionProps={{ duration: 100 }}>
      <Menu.Target>
        <button type="button" className={styles.account} aria-label={`Tài khoản: ${me.fullName}`}>
          <span className={styles.accountText}>
            <span className={styles.accountName}>{me.fullName}</span>
            {note && <span className={styles.accountNote}>{note}</span>}
          </span>
          <span className={styles.avatar} aria-hidden="true">
            {initials(me.fullName)}
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu} aria-label="Tài khoản">
        <div className={styles.menuHead} role="none">
          <p className={styles.accountName}>{me.fullName}</p>
          {me.position && <p className={styles.menuNote}>{me.position}</p>}
          {me.units.map((unit) => (
            <p key={unit.id} className={styles.menuNote}>
              {unit.name}
            </p>
          ))}
          <p className={styles.menuNote}>Vai trò: {me.roles.map(roleLabel).join("; ")}</p>
        </div>
        <Menu.Divider />
        <Menu.Label>Giao diện</Menu.Label>
        {SCHEMES.map(({ value, label, icon: Icon }) => (
          <Menu.Item
            key={value}
            role="menuitemradio"
            aria-checked={colorScheme === value}
            closeMenuOnClick={false}
            leftSection={<Icon size={17} aria-hidden="true" />}
            rightSection={colorScheme === value ? <CheckIcon size={16} aria-hidden="true" /> : null}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<SignOutIcon size={17} aria-hidden="true" />}
          onClick={() => void leave(false)}
        >
          Đăng xuất
        </Menu.Item>
        <Menu.Item
          leftSection={<SignOutEverywhereIcon size={17} aria-hidden="true" />}
          onClick={() => void leave(true)}
        >
          Đăng xuất mọi thiết bị
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
