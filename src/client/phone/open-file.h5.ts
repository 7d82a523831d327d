/** Opens a file in another window of the browser. */
export const openFile = async (address: string): Promise<void> => {
  window.open(address, '_blank', 'noopener')
}
