import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { mayHaveSession } from "@/api/session";
import { applyColorScheme } from "@/lib/colorScheme";
import { paths } from "@/lib/paths";
import { signInPath } from "@/lib/target";
import { startRouter } from "./router";

applyColorScheme();

/** Pages that need no session: they bring their own way in. */
const open: string[] = [paths.signIn, paths.invitation];

// Nobody has signed in here: straight to the sign-in page, without loading anything of the inside.
if (!mayHaveSession() && !open.includes(window.location.pathname)) {
  window.history.replaceState(null, "", signInPath(window.location));
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

createRoot(root).render(
  <StrictMode>
    <RouterProvider router={startRouter()} />
  </StrictMode>,
);
