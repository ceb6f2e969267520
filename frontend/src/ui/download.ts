/** Hands a file that the API gave to the browser's downloads; a link cannot carry the access token. */

export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after this function has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
