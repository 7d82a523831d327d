/** A number that WeChat has verified, by the code its button gave. */
export interface PhoneNumbers {
  /** null: no such code, or used before. Rejects when WeChat cannot be reached. */
  byCode: (code: string) => Promise<string | null>
}

/** What handlers may ask of the world outside, before their transaction begins. */
export interface Ports {
  phoneNumbers: PhoneNumbers
}

/** A server that nobody outside answers. */
export const noPorts: Ports = {
  phoneNumbers: { byCode: async () => null },
}
