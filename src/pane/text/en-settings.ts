export const enSettings = {
  title: "settings",
};
