import { type Arg, catalogue, type Language, type SheetFunction } from "../catalogue/index.ts";
import { HELP_STYLE } from "./help-page-style.ts";
import { HELP_TEXTS } from "./help-page-texts.ts";

export function helpFile(language: Language): string {
  return language === "nl" ? "help.nl.html" : "help.html";
}

/** The anchor of a function on the help page; it never changes, since spreadsheets lead to it. */
export function anchorOf(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}

/** One page with every function of the catalogue, in one language: no script, nothing loaded from elsewhere. */
export function helpPage(language: Language): string {
  const texts = HELP_TEXTS[language];
  const other: Language = language === "nl" ? "en" : "nl";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${texts.title} · Waarde</title>
<meta name="description" content="${escaped(texts.lead)}">
<link rel="icon" href="icons/waarde-32.png">
<link rel="alternate" hreflang="${other}" href="${helpFile(other)}">
<style>${HELP_STYLE}</style>
</head>
<body>
<header>
<p class="brand"><img src="icons/waarde-64.png" width="28" height="28" alt=""> Waarde</p>
<nav aria-label="${texts.languages}"><a href="${helpFile(other)}" lang="${other}" hreflang="${other}">${HELP_TEXTS[other].itself}</a></nav>
</header>
<main>
<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
<nav class="index" aria-label="${texts.index}"><ul>
${catalogue.map(({ name }) => `<li><a href="#${anchorOf(name)}">${name}</a></li>`).join("\n")}
</ul></nav>
<section class="rules" aria-labelledby="rules">
<h2 id="rules">${texts.rulesTitle}</h2>
<dl>
${texts.rules.map(([term, rule]) => `<dt>${term}</dt><dd>${rule}</dd>`).join("\n")}
</dl>
</section>
${catalogue.map((entry) => functionSection(entry, language)).join("\n")}
</main>
</body>
</html>
`;
}

function functionSection(entry: SheetFunction, language: Language): string {
  const texts = HELP_TEXTS[language];
  const anchor = anchorOf(entry.name);
  return `<section class="function" id="${anchor}" aria-labelledby="${anchor}-name">
<h2 id="${anchor}-name">${entry.name} <a href="#${anchor}" class="link" aria-label="${texts.linkTo(entry.name)}">#</a></h2>
<p>${escaped(entry.summary[language])}</p>
<p class="form"><code>${entry.name}(${entry.args.map((arg) => signature(arg)).join(`<span>${texts.separator} </span>`)})</code></p>
<table>
<caption>${texts.argumentsOf(entry.name)}</caption>
<thead><tr><th scope="col">${texts.argument}</th><th scope="col">${texts.meaning}</th></tr></thead>
<tbody>
${entry.args.map((arg) => argumentRow(arg, language)).join("\n")}
</tbody>
</table>
<p class="example"><span>${texts.example}</span> <code>${escaped(entry.example[language])}</code></p>
<p class="shape">${texts.shapes[entry.shape]}</p>
</section>`;
}

function signature(arg: Arg): string {
  return arg.optional === true ? `<i>[${arg.name}]</i>` : `<b>${arg.name}</b>`;
}

function argumentRow(arg: Arg, language: Language): string {
  const texts = HELP_TEXTS[language];
  const notes = [arg.optional === true ? texts.optional : null, limits(arg, language)].filter(Boolean);
  const aside = notes.length === 0 ? "" : ` <small>${notes.join(" · ")}</small>`;
  return `<tr><th scope="row"><code>${arg.name}</code></th><td>${escaped(arg.help[language])}${aside}</td></tr>`;
}

/** "0–1", "> 0", "whole number": what a number must keep to. */
function limits({ min, max, above, below, whole }: Arg, language: Language): string | null {
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB");
  const say = (sign: string, limit: number | undefined) =>
    limit === undefined ? [] : [`${sign} ${number.format(limit)}`];
  const parts =
    min !== undefined && max !== undefined
      ? [`${number.format(min)}–${number.format(max)}`]
      : [...say("≥", min), ...say("≤", max)];
  parts.push(...say("&gt;", above), ...say("&lt;", below));
  if (whole === true) parts.push(HELP_TEXTS[language].whole);
  return parts.length === 0 ? null : parts.join(", ");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
