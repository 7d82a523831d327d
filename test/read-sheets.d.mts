export interface ReadSheet {
  /** In points. */
  size: [width: number, height: number]
  /** What a camera reads; empty where it reads no code. */
  text: string
}

export function readSheets(pdf: Buffer, scale?: number): Promise<ReadSheet[]>
