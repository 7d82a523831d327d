/** Empty: WeChat identifies the user, so no persona code is shipped. */
export const Personas = () => null
