export type ColorScheme = "light" | "dark" | "auto";

export const colorSchemeKey = "sovang.giao-dien";

export function readColorScheme(): ColorScheme {
  try {
    const value = localStorage.getItem(colorSchemeKey);
    return value === "light" || value === "dark" ? value : "auto";
  } catch {
    return "auto";
  }
}

/** Sets the scheme before the first paint; the sign-in page runs without the component library. */
export function applyColorScheme(scheme: ColorScheme = readColorScheme()): void {
  const dark =
    scheme === "dark" ||
    (scheme === "auto" && window.matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
}
