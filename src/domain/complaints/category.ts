export const categories = ['leak', 'noise', 'clutter', 'pets', 'parking', 'fumes', 'other'] as const
export type Category = (typeof categories)[number]

/** Whom it concerns: one home and another, or everybody who passes. Only the latter may be joined by others. */
export const concernsKinds = ['home', 'everyone'] as const
export type Concerns = (typeof concernsKinds)[number]

const FOR_EVERYONE: readonly Category[] = ['clutter', 'parking']

/** What is ticked at first for a kind of trouble; who tells it may say otherwise. */
export const usualConcerns = (category: Category): Concerns => (FOR_EVERYONE.includes(category) ? 'everyone' : 'home')
