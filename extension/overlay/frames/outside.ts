import type { Outside } from '../locate/index.ts'
import type { Placement } from './protocol.ts'

/** The top window as far as a frame is told of it. */
export function outsideOf({ left, top, scaleX, scaleY, width, isRtl }: Placement): Outside {
  return {
    width,
    isRtl,
    toTop: (box) => ({
      left: left + box.left * scaleX,
      top: top + box.top * scaleY,
      width: box.width * scaleX,
      height: box.height * scaleY,
    }),
  }
}
