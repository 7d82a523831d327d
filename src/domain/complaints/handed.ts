/** Other responsible bodies: the citizens' hotline, the district grid, the police, the property management company. */
export const handedTo = ['hotline', 'grid', 'police', 'property', 'other'] as const
export type HandedTo = (typeof handedTo)[number]
