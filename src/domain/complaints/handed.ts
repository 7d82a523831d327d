/** Who else may be in charge: the citizens' hotline, the district's grid, the police, the property firm. */
export const handedTo = ['hotline', 'grid', 'police', 'property', 'other'] as const
export type HandedTo = (typeof handedTo)[number]
