import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { askAhead } from "@/api/ahead";
import { hadToday, mayHaveSession } from "@/api/session";
import { applyColorScheme } from "@/lib/colorScheme";
import { paths } from "@/lib/paths";
import { readYear } from "@/lib/yearInAddress";

// Small on purpose: who is there and what waits for them is asked before the program itself is read.
applyColorScheme();
const { pathname, search } = window.location;
const toToday = pathname === paths.today || pathname === "/";
const year = readYear(new URLSearchParams(search)) ?? new Date().getFullYear();
askAhead([
  "/api/v1/auth/me",
  "/api/v1/beginnings",
  ...(toToday && hadToday() ? [`/api/v1/today?year=${year}`] : []),
]);
// One turn for the questions to leave, before the program takes the processor of a slow phone.
setTimeout(() => void import("./start"), mayHaveSession() ? 20 : 0);
