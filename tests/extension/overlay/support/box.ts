export type Box = { left: number; top: number; width: number; height: number }

/** The ring lies around the box, to a few pixels. */
export function isAround(ring: Box, box: Box): boolean {
  const close = (one: number, other: number) => Math.abs(one - other) <= 8
  return (
    close(ring.left, box.left) &&
    close(ring.top, box.top) &&
    close(ring.left + ring.width, box.left + box.width) &&
    close(ring.top + ring.height, box.top + box.height)
  )
}

/** All of the box can be seen. */
export function isInside(box: Box, view: Box): boolean {
  return (
    box.left >= view.left - 1 &&
    box.top >= view.top - 1 &&
    box.left + box.width <= view.left + view.width + 1 &&
    box.top + box.height <= view.top + view.height + 1
  )
}

/** The boxes share some of the window. */
export function doTouch(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  )
}
