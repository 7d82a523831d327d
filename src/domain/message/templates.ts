/** Every kind of message. */
export const templateKeys = ['point_closed.phone', 'point_closed.visit'] as const
export type TemplateKey = (typeof templateKeys)[number]
