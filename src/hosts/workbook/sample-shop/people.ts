import { CATEGORY_KEYS, type CategoryKey, type ChannelKey, type InterestKey } from "./assortment.ts";
import type { Chance } from "./chance.ts";

/** How a customer of the sample shop is inclined to buy, and what is known of them beside their orders. */
export interface Person {
  readonly name: string;
  readonly favourite: CategoryKey;
  readonly channel: ChannelKey;
  readonly interests: readonly InterestKey[];
  /** Average days between orders while they are a customer. */
  readonly daysBetween: number;
  /** Chance that an order was the last. */
  readonly leaves: number;
  /** Articles in a basket, on average. */
  readonly basket: number;
  readonly consent: boolean;
}

interface Kind {
  readonly weight: number;
  readonly daysBetween: readonly [number, number];
  readonly leaves: readonly [number, number];
  readonly basket: readonly [number, number];
  readonly channels: Readonly<Record<ChannelKey, number>>;
  readonly favourites: readonly number[];
  readonly interests: Readonly<Record<InterestKey, number>>;
  readonly consent: number;
}

/** Passers-by, people who come back for an occasion, and a loyal core; channel and taste go with the kind. */
const KINDS: readonly Kind[] = [
  {
    weight: 56,
    daysBetween: [160, 420],
    leaves: [0.62, 0.95],
    basket: [1, 2.6],
    channels: { search: 34, newsletter: 8, instagram: 40, friend: 8, market: 10 },
    favourites: [26, 18, 12, 8, 12, 24],
    interests: {
      balcony: 2,
      "kitchen-garden": 1,
      interior: 5,
      sustainable: 2,
      cooking: 2,
      present: 5,
      birds: 1,
    },
    consent: 0.42,
  },
  {
    weight: 32,
    daysBetween: [80, 200],
    leaves: [0.13, 0.32],
    basket: [1.5, 3.4],
    channels: { search: 38, newsletter: 20, instagram: 16, friend: 16, market: 10 },
    favourites: [24, 16, 22, 16, 14, 8],
    interests: {
      balcony: 4,
      "kitchen-garden": 3,
      interior: 4,
      sustainable: 3,
      cooking: 3,
      present: 2,
      birds: 2,
    },
    consent: 0.66,
  },
  {
    weight: 12,
    daysBetween: [34, 90],
    leaves: [0.02, 0.07],
    basket: [2, 5],
    channels: { search: 18, newsletter: 36, instagram: 6, friend: 26, market: 14 },
    favourites: [14, 8, 30, 36, 8, 4],
    interests: {
      balcony: 4,
      "kitchen-garden": 7,
      interior: 1,
      sustainable: 5,
      cooking: 4,
      present: 1,
      birds: 4,
    },
    consent: 0.88,
  },
];

export function drawPerson(chance: Chance): Person {
  const kind = chance.weighted(
    KINDS,
    KINDS.map((kind) => kind.weight),
  );
  const between = ([from, to]: readonly [number, number]) => from + chance.share() * (to - from);
  return {
    name: drawName(chance),
    favourite: chance.weighted(CATEGORY_KEYS, kind.favourites),
    channel: drawKey(chance, kind.channels),
    interests: drawInterests(chance, kind.interests),
    daysBetween: between(kind.daysBetween),
    leaves: between(kind.leaves),
    basket: between(kind.basket),
    consent: chance.happens(kind.consent),
  };
}

/** None for a quarter of the people (they never filled it in), else one to three, in the order of drawing. */
function drawInterests(chance: Chance, weights: Readonly<Record<InterestKey, number>>): InterestKey[] {
  if (chance.happens(0.26)) return [];
  const wanted = chance.weighted([1, 2, 3], [4, 4, 2]);
  const found = new Set<InterestKey>();
  while (found.size < wanted) found.add(drawKey(chance, weights));
  return [...found];
}

function drawKey<K extends string>(chance: Chance, weights: Readonly<Record<K, number>>): K {
  return chance.weighted(Object.keys(weights) as K[], Object.values(weights));
}

function drawName(chance: Chance): string {
  return `${chance.pick(FIRST_NAMES)} ${chance.pick(SURNAMES)}`;
}

const FIRST_NAMES =
  "Anouk Bram Carlijn Daan Eline Fatima Gijs Hanneke Ilse Jasper Karin Lars Marieke Niels Olga Pieter Roos Sanne Thijs Willemijn Yasmin Ruben Femke Joris Lotte Mees Noor Sofie Stijn Tess Youssef Esra Hugo Julia Koen Maud Nina Sem Vera Wouter Aylin Bas Chantal Dirk Emma Floor Ingrid Jeroen Kim Luuk Merel Nadia Otto Petra Rik Saskia Tim Ursula Veerle Zoë".split(
    " ",
  );

const SURNAMES =
  "de Vries|Jansen|Bakker|van Dijk|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|Kok|Jacobs|de Haan|Vermeulen|van den Heuvel|van der Veen|van den Broek|de Bruijn|Schouten|van Beek|Willems|van Vliet|Hoekstra|Maas|Verhoeven|Koster|van Dam|Prins|Blom|Huisman|Peeters|de Jonge|Kuipers|Yılmaz|El Amrani|Postma|Veenstra|Kramer|van Wijk|Bosman|Timmermans|Groen|Gerritsen|Bouwman|Molenaar|Wolters|Sanders|Zwart".split(
    "|",
  );
