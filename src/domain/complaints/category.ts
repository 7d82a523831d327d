export const categories = ['leak', 'noise', 'clutter', 'pets', 'parking', 'fumes', 'other'] as const
export type Category = (typeof categories)[number]

/**
 * Whom a complaint concerns: one home and its neighbour, or everybody who passes. Only the latter can be joined by
 * others.
 */
export const concernsKinds = ['home', 'everyone'] as const
export type Concerns = (typeof concernsKinds)[number]

const FOR_EVERYONE: readonly Category[] = ['clutter', 'parking']

/** The preselected choice for a category; the reporter may change it. */
export const usualConcerns = (category: Category): Concerns => (FOR_EVERYONE.includes(category) ? 'everyone' : 'home')
