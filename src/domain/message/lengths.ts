// Lengths of the contract, which the domain does not import; a test compares them.
export const NAME_MAX = 40
export const PERSON_NAME_MAX = 20
export const NOTE_MAX = 200

/** What WeChat takes in a field of its kind `thing`. */
export const THING_MAX = 20
