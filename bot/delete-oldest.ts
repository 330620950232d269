/** What was put into the map first goes. */
export function deleteOldest<Key>(map: Map<Key, unknown>): void {
  for (const oldest of map.keys()) {
    map.delete(oldest)
    return
  }
}
