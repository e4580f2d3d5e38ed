export type Theme = "light" | "dark";

/**
 * The theme of Excel, where it tells one (not on the web): then the system decides. High contrast is the
 * system's own affair: the style sheets follow it by themselves.
 */
export function excelTheme(theme: Office.OfficeTheme | undefined): Theme | null {
  if (theme === undefined || theme === null) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme.bodyBackgroundColor ?? "");
  if (background === null) return null;
  const [red, green, blue] = background.slice(1).map((part) => Number.parseInt(part, 16)) as [
    number,
    number,
    number,
  ];
  // Brightness as the eye sees it (ITU-R BT.601), 0–255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
