/** Empty: WeChat identifies the resident, so no persona code is shipped. */
export const Personas = () => null
