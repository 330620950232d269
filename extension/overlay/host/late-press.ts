type Options<Pressed> = {
  pressedNow: () => Pressed | undefined
  isStillOver: (pressed: Pressed) => boolean
  onPress: (pressed: Pressed) => void
}

/**
 * Notices presses without any event, frame by frame, by what the browser draws as pressed. For pages that
 * stop every event and were there before us.
 */
export function watchLatePress<Pressed>({ pressedNow, isStillOver, onPress }: Options<Pressed>): {
  everyFrame: () => void
  /** The ordinary way works; nothing to do here. */
  noteEvent: () => void
} {
  let held: { pressed: Pressed; hadEvent: boolean } | undefined
  return {
    everyFrame() {
      const pressed = pressedNow()
      if (pressed !== undefined) {
        held ??= { pressed, hadEvent: false }
        return
      }
      if (held && !held.hadEvent && isStillOver(held.pressed)) onPress(held.pressed)
      held = undefined
    },
    noteEvent() {
      if (held) held.hadEvent = true
    },
  }
}
