import { helpers } from "@odoo/o-spreadsheet";
import { ENGINE_LOCALES } from "../engine-locale.ts";
import type { Language, Text } from "../language.ts";
import { CATEGORIES, CHANNELS, INTERESTS } from "../sample-shop/assortment.ts";
import { SUBJECTS, serviceTickets } from "../sample-shop/service-tickets.ts";
import type { SampleCustomer, SampleShop } from "../sample-shop/simulate-shop.ts";
import { DEEP_PETROL, PALE_PETROL, PETROL } from "./palette.ts";
import { CUSTOMER_HEADERS, ORDER_HEADERS, SAMPLE_SHEETS, SERVICE_HEADERS } from "./sample-names.ts";
import { type CellStyle, SheetDraft, type Wardrobe } from "./sheet-draft.ts";

/** Serial day of 1 January 1970. */
const EPOCH = 25569;
const MONEY = "#,##0.00";

/** The order export of the sample shop, as a web shop would give it. */
export function draftOrders(shop: SampleShop, language: Language, wardrobe: Wardrobe): SheetDraft {
  const rows = shop.orders.length;
  const sheet = dataSheet("orders", ORDER_HEADERS, rows, language, wardrobe);
  shop.orders.forEach((order, i) => {
    const row = i + 2;
    sheet.text(`A${row}`, order.number);
    sheet.text(`B${row}`, order.customer);
    sheet.number(`C${row}`, order.day + EPOCH);
    sheet.number(`D${row}`, order.amount);
    sheet.text(`E${row}`, CATEGORIES[order.category][language]);
    sheet.text(`F${row}`, CHANNELS[order.channel][language]);
  });
  sheet.format(`C2:C${rows + 1}`, ENGINE_LOCALES[language].dateFormat);
  sheet.format(`D2:D${rows + 1}`, MONEY);
  sheet.columnWidths(0, 118, 112, 104, 104, 140, 140);
  return sheet;
}

/** What the shop knows of its customers beside their orders: one row each, ready to be segmented as it is. */
export function draftCustomers(shop: SampleShop, language: Language, wardrobe: Wardrobe): SheetDraft {
  const rows = shop.customers.length;
  const sheet = dataSheet("customers", CUSTOMER_HEADERS, rows, language, wardrobe);
  shop.customers.forEach((customer, i) => {
    layCustomer(sheet, customer, i + 2, language);
  });
  sheet.format(`I2:J${rows + 1}`, ENGINE_LOCALES[language].dateFormat);
  sheet.format(`L2:L${rows + 1}`, MONEY);
  sheet.columnWidths(0, 104, 168, 148, 128, 232, 116, 104, 96, 136, 136, 104, 104);
  return sheet;
}

/** Questions to customer service with what they cost: a second table, to be joined by customer. */
export function draftService(shop: SampleShop, language: Language, wardrobe: Wardrobe): SheetDraft {
  const tickets = serviceTickets(shop);
  const sheet = dataSheet("service", SERVICE_HEADERS, tickets.length, language, wardrobe);
  tickets.forEach((ticket, i) => {
    const row = i + 2;
    sheet.text(`A${row}`, ticket.customer);
    sheet.number(`B${row}`, ticket.day + EPOCH);
    sheet.text(`C${row}`, SUBJECTS[ticket.subject][language]);
    sheet.number(`D${row}`, ticket.minutes);
    sheet.number(`E${row}`, ticket.cost);
  });
  sheet.format(`B2:B${tickets.length + 1}`, ENGINE_LOCALES[language].dateFormat);
  sheet.format(`E2:E${tickets.length + 1}`, MONEY);
  sheet.columnWidths(0, 112, 104, 148, 88, 112);
  return sheet;
}

function layCustomer(sheet: SheetDraft, customer: SampleCustomer, row: number, language: Language): void {
  const { person, orders } = customer;
  const purchases = orders.filter((order) => order.amount > 0);
  const cents = orders.reduce((sum, order) => sum + Math.round(order.amount * 100), 0);
  sheet.text(`A${row}`, customer.id);
  sheet.text(`B${row}`, person.name);
  sheet.text(`C${row}`, CATEGORIES[person.favourite][language]);
  sheet.text(`D${row}`, CHANNELS[person.channel][language]);
  sheet.text(`E${row}`, person.interests.map((key) => INTERESTS[key][language]).join(" | "));
  sheet.number(`F${row}`, customer.tickets);
  if (customer.satisfaction !== null) sheet.number(`G${row}`, customer.satisfaction);
  sheet.text(`H${row}`, (person.consent ? YES : NO)[language]);
  sheet.number(`I${row}`, purchases[0]!.day + EPOCH);
  sheet.number(`J${row}`, purchases[purchases.length - 1]!.day + EPOCH);
  sheet.number(`K${row}`, purchases.length);
  sheet.number(`L${row}`, cents / 100);
}

/** Columns whose cells stand at the right, so their header does too. */
const FIGURES = { orders: "CD", customers: "FGIJKL", service: "BDE" } as const;

const YES: Text = { en: "yes", nl: "ja" };
const NO: Text = { en: "no", nl: "nee" };

function dataSheet(
  id: keyof typeof FIGURES,
  headers: readonly Text[],
  rows: number,
  language: Language,
  wardrobe: Wardrobe,
): SheetDraft {
  const sheet = new SheetDraft(wardrobe, {
    id,
    name: SAMPLE_SHEETS[id][language],
    columns: Math.max(16, headers.length + 8),
    rows: rows + 41,
    color: PETROL,
    frozenRows: 1,
  });
  headers.forEach((header, column) => {
    sheet.text(`${helpers.numberToLetters(column)}1`, header[language]);
  });
  const last = helpers.numberToLetters(headers.length - 1);
  const style: CellStyle = {
    bold: true,
    textColor: DEEP_PETROL,
    fillColor: PALE_PETROL,
    verticalAlign: "middle",
  };
  sheet.style(`A1:${last}1`, style);
  for (const letter of FIGURES[id]) sheet.style(`${letter}1`, { ...style, align: "right" });
  sheet.rowHeight(1, 30);
  return sheet;
}
