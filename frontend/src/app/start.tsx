import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { mayHaveSession } from "@/api/session";
import { openPaths, paths } from "@/lib/paths";
import { signInPath } from "@/lib/target";
import { keepShell } from "./keepShell";
import { startRouter } from "./router";

const open: string[] = [paths.signIn, ...openPaths];

// Nobody has signed in here: straight to the sign-in page, without loading anything of the inside.
if (!mayHaveSession() && !open.includes(window.location.pathname)) {
  window.history.replaceState(null, "", signInPath(window.location));
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const router = startRouter();
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);

// While developing, every change is to be seen at once.
if (import.meta.env.PROD) keepShell(router);
