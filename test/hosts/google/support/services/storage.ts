import type { Gate } from "./gate.ts";

const MOST_IN_ONE_PROPERTY = 9 * 1024;
const MOST_IN_A_STORE = 500 * 1024;
const MOST_IN_CACHE = 100 * 1024;

/** PropertiesService, CacheService and LockService, with the limits that Google's pages state. */
export function storageServices(gate: Gate) {
  const { document } = gate;
  const store = (kept: Map<string, string>) => ({
    getProperty: (key: string) => {
      gate.demandRead("getProperty");
      return kept.get(key) ?? null;
    },
    getProperties: () => {
      gate.demandRead("getProperties");
      return gate.realm.inside(Object.fromEntries(kept));
    },
    setProperty: (key: string, value: string) => {
      gate.demandChange("setProperty");
      if (typeof value !== "string") throw new Error("The parameters don't match the method signature.");
      if (Buffer.byteLength(value) > MOST_IN_ONE_PROPERTY) throw new Error("Argument too large: value");
      let all = Buffer.byteLength(key) + Buffer.byteLength(value);
      for (const [other, text] of kept)
        if (other !== key) all += Buffer.byteLength(other) + Buffer.byteLength(text);
      if (all > MOST_IN_A_STORE) throw new Error("You have exceeded the property storage quota.");
      kept.set(key, value);
    },
    deleteProperty: (key: string) => {
      gate.demandChange("deleteProperty");
      kept.delete(key);
    },
  });
  const cache = {
    get: (key: string) => {
      gate.demandRead("cache.get");
      return document.cache.get(key) ?? null;
    },
    put: (key: string, value: string) => {
      gate.demandRead("cache.put");
      if (key.length > 250) throw new Error("Argument too large: key");
      if (Buffer.byteLength(value) > MOST_IN_CACHE) throw new Error("Argument too large: value");
      document.cache.set(key, value);
    },
    remove: (key: string) => {
      gate.demandRead("cache.remove");
      document.cache.delete(key);
    },
  };
  let isMine = false;
  const lock = {
    tryLock: () => {
      gate.demandRead("tryLock");
      if (document.isLocked && !isMine) return false;
      document.isLocked = true;
      isMine = true;
      return true;
    },
    releaseLock: () => {
      gate.demandRead("releaseLock");
      if (isMine) document.isLocked = false;
      isMine = false;
    },
  };
  return {
    PropertiesService: {
      getDocumentProperties: () => store(document.properties),
      getUserProperties: () => store(document.userProperties),
    },
    CacheService: { getUserCache: () => cache },
    LockService: { getDocumentLock: () => lock },
  };
}
