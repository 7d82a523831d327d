/** How a child is called where nobody may read what it is called, and where its row has gone. */
export const A_CHILD = '孩子'

/** How somebody is called who never said a name. */
export const UNNAMED = '没留名字'
