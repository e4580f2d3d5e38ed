/** Colours of the sample sheets: the petrol of the workbook skin on white. */
export const INK = "#1D2426";
export const SOFT_INK = "#5B6668";
export const PETROL = "#1A5F66";
export const DEEP_PETROL = "#12494F";
export const PALE_PETROL = "#E3F0F0";
export const ON_PETROL = "#FFFFFF";
export const SOFT_ON_PETROL = "#C9E2E3";
export const LINE = "#DEE4E4";
export const INPUT = "#FDF3E0";
