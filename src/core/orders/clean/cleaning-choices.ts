import type { LeaveOut } from "./reasons.ts";
import type { StatusMeaning } from "./status-words.ts";
import type { AmountSource } from "./tell-amounts.ts";
import type { LineMode } from "./tell-lines.ts";

/** What the user may decide otherwise than we would. Plain JSON; {} is our own choice in everything. */
export interface CleaningChoices {
  /** false takes the rows of a reason back, true leaves them out; all are left out but "refund". */
  readonly leaveOut?: LeaveOut;
  /** The currency to keep; the one with most rows when left out. */
  readonly currency?: string;
  /** The reading where the cells leave it open. */
  readonly dateOrder?: "day-first" | "month-first";
  readonly decimal?: "." | ",";
  /** Which columns the amount is taken from; net before total before quantity × price before subtotal. */
  readonly amount?: AmountSource;
  /** How an order's rows make its amount; told from the data when left out. */
  readonly lines?: LineMode;
  /** Whether a column of refunded amounts is taken off; true when left out. */
  readonly netRefundColumn?: boolean;
  /** What a status means, by its key in the report (`StatusSeen.key`). */
  readonly statuses?: Readonly<Record<string, StatusMeaning>>;
}

export interface CleaningOptions {
  /** IANA zone of the shop, in which instants become days. */
  readonly timeZone: string;
  /** Id of the platform that was recognised. */
  readonly platform?: string | null;
  /** Serial day of today: later dates than tomorrow are improbable. Without it none is. */
  readonly today?: number;
}
