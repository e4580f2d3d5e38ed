import { beforeAll, describe, expect, it } from "vitest";
import type { Cell } from "../../../src/sheet/cell.ts";
import type { DestinationId } from "../../../src/wizard/pages/audience/audience-view.ts";
import { hashText } from "../../../src/wizard/pages/audience/hash.ts";
import { cellsOf, columnOf, listsOf } from "./support.ts";

/** The header lines of audience-exports.json, and the row of the best customer below. */
const PLAIN: readonly (readonly [DestinationId, string, string])[] = [
  [
    "google",
    "Email,Phone,First Name,Last Name,Country,Zip",
    "annatulp@gmail.com,+31612345678,Anna,van der Tulp,NL,1011AB",
  ],
  [
    "meta",
    "email,email,email,phone,phone,phone,madid,fn,ln,zip,ct,st,country,dob,doby,gen,age,uid,value",
    "anna.tulp+shop@gmail.com,,,+31612345678,,,,Anna,van der Tulp,1011AB,Amsterdam,,NL,,,,,,1234.50",
  ],
  [
    "linkedin",
    "email,firstname,lastname,jobtitle,employeecompany,country,googleaid",
    "anna.tulp+shop@gmail.com,Anna,van der Tulp,,,NL,",
  ],
  [
    "klaviyo",
    "Email,First Name,Last Name,Phone Number,rfm_segment,clv_tier,clv,quadrant_tactic,segmented_on",
    "anna.tulp+shop@gmail.com,Anna,van der Tulp,+31612345678,champions,very_profitable,1234.50,protect,2025-06-29",
  ],
  [
    "mailchimp",
    "Email Address,First Name,Last Name,Tags,CLV,CLV_TIER",
    'anna.tulp+shop@gmail.com,Anna,van der Tulp,"Very profitable, Champions, Protect",1234.50,Very profitable',
  ],
  [
    "hubspot",
    "Email,First Name,Last Name,RFM segment,CLV tier,CLV,Quadrant tactic",
    'anna.tulp+shop@gmail.com,Anna,van der Tulp,Champions,Very profitable,1234.50,"Premium service, early access, ask for advice and referrals. Contact with care, no needless discounts."',
  ],
  [
    "braze",
    "external_id,email,first_name,rfm_segment,clv_tier,clv",
    "K-1,anna.tulp+shop@gmail.com,Anna,champions,very_profitable,1234.50",
  ],
  [
    "shopify",
    "First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,Address2,City,Province,Province Code,Country,Country Code,Zip,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Tags,Note,Tax Exempt",
    'Anna,van der Tulp,anna.tulp+shop@gmail.com,yes,,,,Amsterdam,,,,NL,1011AB,+31612345678,,,,"clv:very-profitable, rfm:champions",,',
  ],
  [
    "mapp",
    "user.Email,user.FirstName,user.CustomAttribute.clv_tier",
    "anna.tulp+shop@gmail.com,Anna,very_profitable",
  ],
  [
    "bloomreach",
    "registered,email,rfm_segment,clv_tier,clv",
    "K-1,anna.tulp+shop@gmail.com,champions,very_profitable,1234.50",
  ],
  [
    "cdp",
    "customer_id,email_sha256,rfm_segment,rfm_score,clv_tier,clv,quadrant,quadrant_tactic,segmented_on",
    `K-1,${hashText("anna.tulp+shop@gmail.com")},champions,555,very_profitable,1234.50,protect,protect,2025-06-29`,
  ],
];

const HEADINGS = [
  ..."Klantnummer|E-mailadres|Voornaam|Tussenvoegsel|Achternaam|Telefoon|Postcode|Plaats|Land|Nieuwsbrief".split(
    "|",
  ),
  ..."Omzet|Aantal bestellingen|Eerste bestelling|Laatste bestelling".split("|"),
];

/** Anna, and 40 customers who brought less, one of whom cost money. */
function shop(): Cell[][] {
  const anna =
    "K-1| Anna.Tulp+shop@Gmail.com |Anna|van der|Tulp|06 12345678|1011AB|Amsterdam|Nederland|ja".split("|");
  return [
    HEADINGS,
    [...anna, 1234.5, 12, "2023-01-02", "2025-06-29"],
    ...Array.from({ length: 40 }, (_, at): Cell[] => [
      ...[`K-${at + 2}`, `klant${at}@winkel.nl`, "", "", "", "", "", "", "", "ja"],
      ...[at === 7 ? -12.5 : 20 + at, 1 + (at % 4), "2024-02-01", `2025-0${1 + (at % 5)}-11`],
    ]),
  ];
}

let lists: Awaited<ReturnType<typeof listsOf>>;
beforeAll(async () => {
  lists = await listsOf(shop());
});

describe.each(PLAIN)("%s", (destination, headers, row) => {
  it("has the headers of the platform and the row of the customer, word for word", async () => {
    const lines = (await lists.file({ destination, group: null, hash: false })).split("\r\n");
    expect(lines.slice(0, 2)).toEqual([headers, row]);
    expect(lines).toHaveLength(43);
    expect(lines[42]).toBe("");
  });

  it("reads back as the cells that were written, all rows as long as the headers", async () => {
    const cells = cellsOf(await lists.file({ destination, group: null, hash: false }));
    expect(cells).toHaveLength(42);
    expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([headers.split(",").length]));
  });
});

describe("hashed", () => {
  it("Google gets address, number and names as hashes, country and postcode as they are", async () => {
    const [, row] = cellsOf(await lists.file({ destination: "google", group: null }));
    expect(row).toEqual([
      hashText("annatulp@gmail.com"),
      // audience-exports.json, common.test_vectors
      "fab7be8a931d1088a82f6acf9e468aaf6a3accc07d5112ee5d6fca93281e1583",
      hashText("anna"),
      hashText("van der tulp"),
      "NL",
      "1011AB",
    ]);
  });

  it("Meta gets the number in digits only, as its own library hashes it, and the value as it is", async () => {
    const csv = await lists.file({ destination: "meta", group: null });
    expect(columnOf(csv, "phone")[0]).toBe(hashText("31612345678"));
    expect(columnOf(csv, "email")[0]).toBe(hashText("anna.tulp+shop@gmail.com"));
    expect(columnOf(csv, "value")[0]).toBe("1234.50");
  });

  it("LinkedIn gets no names beside a hash", async () => {
    const [, row] = cellsOf(await lists.file({ destination: "linkedin", group: null }));
    expect(row).toEqual([hashText("anna.tulp+shop@gmail.com"), "", "", "", "", "NL", ""]);
  });
});

it("Meta gets no value below 0, and the page says how many that were; Klaviyo gets what it is", async () => {
  const values = columnOf(await lists.file({ destination: "meta", group: null }), "value");
  expect(values.filter((value) => value === "0.00")).toHaveLength(1);
  expect(values.every((value) => /^\d+\.\d\d$/.test(value))).toBe(true);
  expect((await lists.ask({ destination: "meta", group: null })).counts.negative).toBe(1);
  expect(columnOf(await lists.file({ destination: "klaviyo", group: null }), "clv")).toContain("-12.50");
});

it("Google gets names and postcodes only where all four are there", async () => {
  const [, , other] = cellsOf(await lists.file({ destination: "google", group: null, hash: false }));
  expect(other!.slice(1)).toEqual(["", "", "", "", ""]);
});

it("Segment gets one identify call a line", async () => {
  const view = await lists.ask({ destination: "segment", group: null, file: true });
  expect(view.file!.name).toBe("waarde-segment-all-2025-06-29.ndjson");
  const lines = view.file!.text.trimEnd().split("\n");
  expect(lines).toHaveLength(41);
  expect(JSON.parse(lines[0]!)).toEqual({
    type: "identify",
    userId: "K-1",
    traits: {
      email: "anna.tulp+shop@gmail.com",
      rfm_segment: "champions",
      clv_tier: "very_profitable",
      clv: 1234.5,
      quadrant: "protect",
      segmented_on: "2025-06-29",
    },
  });
});

it("no file begins with a byte order mark", async () => {
  for (const [destination] of PLAIN) {
    expect((await lists.file({ destination, group: null })).charCodeAt(0)).not.toBe(0xfeff);
  }
});
