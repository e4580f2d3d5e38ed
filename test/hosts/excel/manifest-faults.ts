/** What Microsoft's schema lets pass and Excel or its store does not. */
export function manifestFaults(xml: string): string[] {
  return [
    ...resourceFaults(xml),
    ...addressFaults(xml),
    ...iconFaults(xml),
    ...textFaults(xml),
    ...runtimeFaults(xml),
  ];
}

function all(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1]!);
}

function resources(xml: string): Map<string, string> {
  const found = xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)" DefaultValue="([^"]*)"/g);
  return new Map([...found].map((match) => [match[1]!, match[2]!]));
}

function resourceFaults(xml: string): string[] {
  const known = resources(xml);
  return [...new Set(all(xml, /resid="([^"]+)"/g))].flatMap((resid) => [
    ...(known.has(resid) ? [] : [`resid ${resid} leads nowhere`]),
    ...(resid.length > 32 ? [`resid ${resid} is longer than 32`] : []),
  ]);
}

/** Everything over https; page, script and metadata of the functions on one domain (store policy 1120.5). */
function addressFaults(xml: string): string[] {
  const open = all(xml, /(?:DefaultValue|Value)="(http[^"]*)"/g).filter((url) => !url.startsWith("https://"));
  const known = resources(xml);
  const ours = ["Functions.Script.Url", "Functions.Metadata.Url", "Taskpane.Url"].map(
    (id) => known.get(id) ?? "",
  );
  const domains = new Set(ours.map((url) => url.replace(/^https?:\/\/([^/]+).*/, "$1")));
  return [
    ...open.map((url) => `${url} is not https`),
    ...(domains.size > 1 ? [`the functions stand on ${domains.size} domains`] : []),
  ];
}

function iconFaults(xml: string): string[] {
  return all(xml, /<Icon>([\s\S]*?)<\/Icon>/g).flatMap((icon) =>
    [16, 32, 80]
      .filter((size) => !icon.includes(`size="${size}"`))
      .map((size) => `an icon of ${size} is missing`),
  );
}

function textFaults(xml: string): string[] {
  const short = /<bt:ShortStrings>([\s\S]*?)<\/bt:ShortStrings>/.exec(xml)?.[1] ?? "";
  const long = all(short, /(?:DefaultValue|Value)="([^"]*)"/g).filter((text) => text.length > 125);
  const locale = /<DefaultLocale>([^<]+)/.exec(xml)![1]!.toLowerCase();
  const same = all(xml, /Override Locale="([^"]+)"/g).filter((other) => other.toLowerCase() === locale);
  return [
    ...long.map((text) => `too long for a label: ${text}`),
    ...same.map(() => "an override for the default locale"),
  ];
}

/** With a shared runtime the pane, the functions and the buttons are one page. */
function runtimeFaults(xml: string): string[] {
  const runtime = /<Runtime resid="([^"]+)" lifetime="long"/.exec(xml)?.[1];
  const page = /<Page>\s*<SourceLocation resid="([^"]+)"/.exec(xml)?.[1];
  return [
    ...(runtime === undefined || page !== runtime ? ["the functions' page is not the shared runtime"] : []),
    ...all(xml, /<FunctionFile resid="([^"]+)"/g)
      .filter((file) => file !== runtime)
      .map(() => "the function file is not the shared runtime"),
    ...(xml.includes("<TaskpaneId>") ? ["a shared runtime has no TaskpaneId"] : []),
  ];
}
