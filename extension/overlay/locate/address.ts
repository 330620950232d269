/** Whether an address contains one of these parts, whatever their case. */
export function includesOne(address: string, parts: readonly string[]): boolean {
  const lower = address.toLowerCase()
  return parts.some((part) => lower.includes(part.toLowerCase()))
}
