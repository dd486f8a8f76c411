import { Popover, useMantineColorScheme } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import type { Me } from "@/api/me";
import { signOut } from "@/api/session";
import { paths } from "@/lib/paths";
import { initials } from "@/lib/text";
import {
  AutoIcon,
  DarkIcon,
  DelegationIcon,
  KeyIcon,
  LightIcon,
  PersonIcon,
  SignOutEverywhereIcon,
  SignOutIcon,
} from "@/ui/icons";
import { RouteLink } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { clearDrafts } from "@/ui/useAutosave";
import styles from "./AccountMenu.module.css";
import { isOfProvince } from "./places";

const PasswordDialog = lazy(() => import("@/features/account/PasswordDialog"));

const SCHEMES = [
  { value: "auto", label: "Theo máy", icon: AutoIcon },
  { value: "light", label: "Sáng", icon: LightIcon },
  { value: "dark", label: "Tối", icon: DarkIcon },
] as const;

/** Who one is here, how it looks, and the way out. */
export function AccountMenu({ me }: { me: Me }) {
  const [opened, setOpened] = useState(false);
  const [changingPassword, setChangingPassword] = useState(false);
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
    <>
      <Popover
        opened={opened}
        onChange={setOpened}
        position="bottom-end"
        width={320}
        trapFocus
        returnFocus
        radius={12}
        transitionProps={{ duration: 100 }}
      >
        <Popover.Target>
          <button
            type="button"
            className={styles.account}
            aria-label={`Tài khoản: ${me.fullName}`}
            onClick={() => setOpened((now) => !now)}
          >
            <span className={styles.text}>
              <span className={styles.name}>{me.fullName}</span>
              {note && <span className={styles.note}>{note}</span>}
            </span>
            <span className={styles.avatar} aria-hidden="true">
              {initials(me.fullName)}
            </span>
          </button>
        </Popover.Target>
        <Popover.Dropdown className={styles.panel} aria-label="Tài khoản">
          <div className={styles.head}>
            <p className={styles.name}>{me.fullName}</p>
            {me.position && <p>{me.position}</p>}
            {me.units.map((unit) => (
              <p key={unit.id}>{unit.name}</p>
            ))}
            <p className={styles.roles}>Vai trò: {me.roles.map((role) => role.label).join("; ")}</p>
          </div>
          <fieldset className={styles.schemes}>
            <legend>Giao diện</legend>
            {SCHEMES.map(({ value, label, icon: Icon }) => (
              <label key={value} className={styles.scheme}>
                <input
                  type="radio"
                  name="giao-dien"
                  className="sr-only"
                  checked={colorScheme === value}
                  onChange={() => setColorScheme(value)}
                />
                <Icon size={17} aria-hidden="true" />
                {label}
              </label>
            ))}
          </fieldset>
          <div className={styles.leave}>
            <RouteLink to={paths.account} onClick={() => setOpened(false)}>
              <PersonIcon size={18} stroke={1.7} aria-hidden="true" />
              Tài khoản của tôi
            </RouteLink>
            {isOfProvince(me) && (
              <RouteLink to={paths.delegations} onClick={() => setOpened(false)}>
                <DelegationIcon size={18} stroke={1.7} aria-hidden="true" />
                Ủy quyền
              </RouteLink>
            )}
            <button
              type="button"
              onClick={() => {
                setOpened(false);
                setChangingPassword(true);
              }}
            >
              <KeyIcon size={18} stroke={1.7} aria-hidden="true" />
              Đổi mật khẩu
            </button>
          </div>
          <div className={styles.leave}>
            <button type="button" onClick={() => void leave(false)}>
              <SignOutIcon size={18} stroke={1.7} aria-hidden="true" />
              Đăng xuất
            </button>
            <button type="button" onClick={() => void leave(true)}>
              <SignOutEverywhereIcon size={18} stroke={1.7} aria-hidden="true" />
              Đăng xuất mọi thiết bị
            </button>
          </div>
        </Popover.Dropdown>
      </Popover>
      {changingPassword && (
        <Suspense fallback={null}>
          <PasswordDialog onClose={() => setChangingPassword(false)} />
        </Suspense>
      )}
    </>
  );
}
