import type { CardModel, PictureKind } from './card-model.ts'

/** A sketch of a window in which the place to look at is marked. */
export function Picture({ picture }: { picture: NonNullable<CardModel['picture']> }) {
  return (
    <svg class="picture" viewBox="0 0 200 120" role="img" aria-label={picture.label}>
      <rect class="frame" x="1" y="1" width="198" height="118" rx="6" />
      <path class="thing" d="M10 12h60v5H10zM8 34h36v5H8zM8 48h30v5H8zM8 62h36v5H8z" />
      <path class="thing" d="M62 38h60v6H62zM62 52h96v10H62zM62 70h96v10H62zM62 92h36v12H62z" />
      <path class="frame" d="M1 26h198M52 26v93" />
      <Mark kind={picture.kind} />
    </svg>
  )
}

const MARKS: Readonly<Record<PictureKind, [number, number, number, number]>> = {
  'top-right': [172, 5, 18, 18],
  top: [56, 5, 80, 16],
  left: [4, 43, 44, 15],
  field: [58, 48, 104, 18],
  button: [58, 88, 44, 20],
}

function Mark({ kind }: { kind: PictureKind }) {
  const [x, y, width, height] = MARKS[kind]
  return (
    <>
      {kind === 'top-right' && <circle class="mark" cx="181" cy="14" r="6" />}
      <rect class="mark-ring" x={x} y={y} width={width} height={height} rx="4" />
    </>
  )
}
