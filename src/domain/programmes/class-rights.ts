/** What somebody may see on the roster of a class. */
export interface ClassRights {
  /** What children are called, who may fetch them, and what to mind. */
  seesChildren: boolean
}
