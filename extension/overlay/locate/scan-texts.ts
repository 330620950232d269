/** Texts as long as whole paragraphs are no names and no messages. */
const LONGEST = 300

/** A larger text is taken apart before it is searched: pages keep megabytes of data in scripts. */
const LARGEST = 50_000

/** Characters that `normaliseText` takes away or turns into others: a word may hide behind them. */
const HIDING =
  /[\u00AD\u200B-\u200F\u2010\u2011\u2060\u2460-\u24FF\uE000-\uFAFF\uFB00-\uFB4F\uFEFF\uFF00-\uFFEF\u{1D400}-\u{1D7FF}]|\p{M}/u

/** Whether the text, once it is normalised, may contain a word of the vocabulary. */
export function mayMention(raw: string, vocabulary: RegExp | undefined): boolean {
  return !vocabulary || vocabulary.test(raw) || HIDING.test(raw)
}

/**
 * The text nodes inside that may mention the vocabulary. Whole branches without any of its words are passed over at
 * one glance, which is what makes large pages cheap.
 */
export function* scanTexts(tree: Node, vocabulary: RegExp | undefined): Generator<Node> {
  const walker = (tree.ownerDocument ?? document).createTreeWalker(
    tree,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => (isWorthwhile(node, vocabulary) ? verdictFor(node) : NodeFilter.FILTER_REJECT),
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node
}

function isWorthwhile(node: Node, vocabulary: RegExp | undefined): boolean {
  if (node.nodeType === Node.TEXT_NODE) {
    const raw = node.nodeValue ?? ''
    return raw.length > 2 && raw.length <= LONGEST && mayMention(raw, vocabulary)
  }
  if (/^(SCRIPT|STYLE)$/i.test(node.nodeName)) return false
  // These hold nearly all there is: looking at their whole text would only cost.
  if (!vocabulary || /^(HTML|BODY)$/i.test(node.nodeName)) return true
  const text = node.textContent ?? ''
  return text.length > LARGEST || mayMention(text, vocabulary)
}

function verdictFor(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
}
