/** Boxes that are drawn as signs, also with brackets: "[x] Use SSL" reads as "Use SSL: ☑", "SSL: [ ]" as "SSL: ☐". */
export function flattenBoxes(text: string): string {
  if (!/ssl|tls/i.test(text)) return text
  return text
    .replace(/\[\s?[x✓✔*]\s?\]|\(\s?[x✓✔]\s?\)|[☒✅🗹]/giu, '☑')
    .replace(/\[[ _]{0,3}\](?!\s*[,}\]])|\([ ]{1,3}\)|[□⬜◻]/gu, '☐')
    .replace(BOX_BEFORE, (_all, box: string, name: string) => `${name.trim()}: ${box} `)
}

/** Not where the box stands behind a name itself. */
const BOX_BEFORE =
  /(?<![\p{L}:=)][ \t]?)([☐☑✓✔✗✘])[ \t]*([^\n,;:☐☑✓✔✗✘\d]{0,40}?(?:ssl|tls)[^\n,;:|☐☑✓✔✗✘\d]{0,30})/giu
