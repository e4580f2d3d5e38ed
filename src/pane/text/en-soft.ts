export const enSoft = {
  title: "soft",
};
