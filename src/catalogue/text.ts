export const languages = ["en", "nl"] as const;

export type Language = (typeof languages)[number];

/** One text in every language of the product; a missing one fails the type check. */
export type Text = Readonly<Record<Language, string>>;
