import "../styles/mantine.css";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Outlet, ScrollRestoration, useLocation, useNavigate, useNavigation } from "react-router";
import { useMe } from "@/api/me";
import { queryClient } from "@/api/query";
import { onSessionEnd } from "@/api/session";
import { colorSchemeKey } from "@/lib/colorScheme";
import { signInPath } from "@/lib/target";
import { CurrentYear } from "@/lib/year";
import { Toasts } from "@/ui/toast";
import { adoptCssVariables, theme } from "../theme";
import styles from "./Frame.module.css";
import { BottomBar, SideNav } from "./Navigation";
import { TopBar } from "./TopBar";

const colorSchemes = localStorageColorSchemeManager({ key: colorSchemeKey });

adoptCssVariables();

/** Everything around a page for those who are signed in. */
function Frame() {
  return (
    <MantineProvider
      theme={theme}
      withCssVariables={false}
      withGlobalClasses={false}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <Inside />
        <Toasts />
      </QueryClientProvider>
    </MantineProvider>
  );
}

function Inside() {
  const me = useMe();
  const navigation = useNavigation();
  useLeaveWhenSessionEnds();

  return (
    <CurrentYear value={Number(me.today.slice(0, 4))}>
      <a href="#noi-dung" className={styles.skip}>
        Tới nội dung chính
      </a>
      <div className={styles.frame}>
        <SideNav me={me} />
        <div className={styles.column}>
          <TopBar me={me}>
            {navigation.state === "loading" && <span className={styles.progress} />}
          </TopBar>
          <main id="noi-dung" tabIndex={-1} className={styles.main}>
            <Outlet />
          </main>
        </div>
        <BottomBar me={me} />
      </div>
      <ScrollRestoration />
    </CurrentYear>
  );
}

/** Signed out here, in another tab, or by the server: to the sign-in page, and back here afterwards. */
function useLeaveWhenSessionEnds() {
  const navigate = useNavigate();
  const location = useLocation();
  const ended = useRef(false);
  useEffect(
    () =>
      onSessionEnd(() => {
        ended.current = true;
        void navigate(signInPath(location), { replace: true });
      }),
    [navigate, location],
  );
  // Pages on the screen would ask again at once; what was read goes when they are gone.
  useEffect(
    () => () => {
      if (ended.current) queryClient.clear();
    },
    [],
  );
}

export { Frame as Component };
