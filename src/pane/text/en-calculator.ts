export const enCalculator = {
  title: "calculator",
};
