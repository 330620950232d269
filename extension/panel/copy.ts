/** Puts a text on the clipboard; rejects when the browser does not let us. */
export async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
