/** "jane@example.com" → "j***@example.com"; every other text as it is. The address itself never leaves the wizard. */
export function maskAddress(text: string): string {
  return text.replace(/([^\s@<>,;])[^\s@<>,;]*@([^\s@<>,;]+\.[^\s@<>,;]+)/g, "$1***@$2");
}
