import {
  type CSSVariablesResolver,
  convertCssVariables,
  createTheme,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  type MantineColorsTuple,
  mergeMantineTheme,
} from "@mantine/core";

/** The red of the flag; 7 is the main action on light ground (8.1:1 under white), 6 on dark ground. */
const son: MantineColorsTuple = [
  "#fdf3f2",
  "#f9e0dd",
  "#f2c0bb",
  "#ea9a93",
  "#dd6e66",
  "#c9403a",
  "#b32b25",
  "#a61b1b",
  "#8a1414",
  "#6e0f0f",
];

export const theme = createTheme({
  colors: { son },
  primaryColor: "son",
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "var(--face)",
  headings: { fontFamily: "var(--face)", fontWeight: "600" },
  defaultRadius: 8,
  fontSizes: { xs: "12px", sm: "14px", md: "14px", lg: "16px", xl: "20px" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "20px", xl: "24px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    // Its own lock writes a style element, which the page's policy refuses; `base.css` holds the page instead.
    Modal: { defaultProps: { lockScroll: false } },
  },
});

/** Hands our tokens to the library, so that both speak of the same colours in both modes. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    "--mantine-color-body": "var(--card)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-3)",
    "--mantine-color-placeholder": "var(--ink-3)",
    "--mantine-color-default": "var(--card)",
    "--mantine-color-default-hover": "var(--hover)",
    "--mantine-color-default-border": "var(--line)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-anchor": "var(--blue)",
    "--mantine-color-error": "var(--accent-ink)",
  };
  return { variables: {}, light: shared, dark: shared };
};

/**
 * Gives the page the library's variables as a sheet made by script. The library would write them into a style
 * element, and a page that refuses those (see `SecurityHeaders` of the server) would stand there bare.
 */
export function adoptCssVariables() {
  const whole = mergeMantineTheme(DEFAULT_THEME, theme);
  const [library, own] = [defaultCssVariablesResolver(whole), cssVariables(whole)];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    convertCssVariables(
      {
        variables: { ...library.variables, ...own.variables },
        light: { ...library.light, ...own.light, "--mantine-color-scheme": "light" },
        dark: { ...library.dark, ...own.dark, "--mantine-color-scheme": "dark" },
      },
      ":root",
    ),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
