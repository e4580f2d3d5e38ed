interface NamedText {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Lets the browser save a text as a file, UTF-8 without byte order mark. */
export function saveFile({ name, type, text }: NamedText): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
