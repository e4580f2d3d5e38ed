/** Longest address that mail servers take (RFC 5321). */
const LONGEST = 254;

/** One "@", a name without marks that a list of addresses would need, and a host with at least one point. */
const ADDRESS = /^[^\s@"'(),:;<>[\]\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u;

/**
 * An address in small letters, null when it is none. The rules of Google also drop the points and what follows
 * a plus in mailboxes of Gmail, because they all lead to one person there.
 */
export function normaliseEmail(text: string, mailbox: "as-is" | "google"): string | null {
  const address = text
    .normalize("NFC")
    .replace(/^mailto:/i, "")
    .trim()
    .toLowerCase();
  const [name, host] = address.split("@") as [string, string | undefined];
  const isSound = address.length <= LONGEST && ADDRESS.test(address) && !/^\.|\.\.|\.$/.test(name);
  if (!isSound) return null;
  if (mailbox === "as-is" || (host !== "gmail.com" && host !== "googlemail.com")) return address;
  const plain = name.replace(/\+.*$/, "").replaceAll(".", "");
  return plain === "" ? null : `${plain}@${host}`;
}
