/** Ways in which a file comes to us broken; each takes the bytes of a good one. */
export type Chance = () => number;

type Breaking = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const at = (bytes: Uint8Array, chance: Chance) => Math.floor(chance() * (bytes.length + 1));

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let from = 0;
  for (const part of parts) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
}

function inserted(bytes: Uint8Array, place: number, more: Uint8Array): Uint8Array {
  return joined(bytes.subarray(0, place), more, bytes.subarray(place));
}

const text = (words: string) => new TextEncoder().encode(words);

const BREAKINGS: readonly Breaking[] = [
  // Cut off.
  (bytes, chance) => bytes.slice(0, at(bytes, chance)),
  (bytes, chance) => bytes.slice(at(bytes, chance)),
  // Wrong bytes here and there.
  (bytes, chance) => {
    const broken = bytes.slice();
    for (let times = 1 + chance() * 20; times > 0; times--) {
      broken[at(bytes, chance) % Math.max(1, bytes.length)] = Math.floor(chance() * 256);
    }
    return broken;
  },
  // Binary in the middle, or nothing but binary.
  (bytes, chance) =>
    inserted(
      bytes,
      at(bytes, chance),
      Uint8Array.from({ length: Math.floor(chance() * 400) }, () => Math.floor(chance() * 256)),
    ),
  (_, chance) => Uint8Array.from({ length: Math.floor(chance() * 3000) }, () => Math.floor(chance() * 256)),
  // Marks that open and close nothing, separators, line ends and zeros where none belong.
  (bytes, chance) => {
    const strays = ['"', '""', ",", ";", "\t", "\n", "\r", "\0", "\uFEFF", "'", "=", "\\", "sep=x\n"];
    let broken = bytes;
    for (let times = 1 + chance() * 8; times > 0; times--) {
      broken = inserted(broken, at(broken, chance), text(strays[Math.floor(chance() * strays.length)]!));
    }
    return broken;
  },
  // Huge cells and ragged rows.
  (bytes, chance) =>
    inserted(bytes, at(bytes, chance), new Uint8Array(Math.floor(chance() * 300_000)).fill(120)),
  (bytes, chance) => inserted(bytes, at(bytes, chance), text(",".repeat(Math.floor(chance() * 4000)))),
  // Another encoding.
  (bytes) => Uint8Array.from({ length: 2 * bytes.length }, (_, i) => (i % 2 === 0 ? bytes[i >> 1]! : 0)),
  (bytes) => joined(Uint8Array.of(0xff, 0xfe), bytes),
  (bytes, chance) => bytes.map((byte) => (chance() < 0.02 ? byte | 0x80 : byte)),
  // Pasted together.
  (bytes, chance) => joined(bytes, bytes.subarray(at(bytes, chance))),
  (bytes) => joined(bytes, bytes.slice().reverse()),
];

/** A file broken in one to three ways. */
export function broken(bytes: Uint8Array, chance: Chance): Uint8Array {
  let result = bytes;
  for (let times = 1 + Math.floor(chance() * 3); times > 0; times--) {
    result = BREAKINGS[Math.floor(chance() * BREAKINGS.length)]!(result, chance);
  }
  return result;
}
