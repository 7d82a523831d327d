// Lengths from the contract, which the domain must not import; a test keeps them equal.
export const NAME_MAX = 40
export const PERSON_NAME_MAX = 20
export const NOTE_MAX = 200
/** Of the whole text of a message. */
export const MESSAGE_MAX = 300

/** The length that WeChat accepts in a field of kind `thing`. */
export const THING_MAX = 20
