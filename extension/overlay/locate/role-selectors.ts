const NOT_TEXT = 'button checkbox color file hidden image radio range reset submit'
  .split(' ')
  .map((type) => `[type=${type} i]`)
  .join(',')

/**
 * Role to CSS, own and static: which elements can have a role without asking each for it.
 * Passwords count as text boxes, as in browsers; ARIA itself gives them no role.
 */
const SELECTORS: Readonly<Record<string, string>> = {
  button:
    'button,summary,input[type=button i],input[type=submit i],input[type=reset i],input[type=image i],[role~=button]',
  link: 'a[href],area[href],[role~=link]',
  textbox: `input:not(${NOT_TEXT}),textarea,[contenteditable=""],[contenteditable=true],[role~=textbox]`,
  menuitem: '[role^=menuitem]',
  tab: '[role~=tab]',
  treeitem: '[role~=treeitem]',
  option: 'option,[role~=option]',
  heading: 'h1,h2,h3,h4,h5,h6,[role~=heading]',
  img: 'img,[role~=img]',
}

/** One selector for everything that may have one of these roles; a role that is unknown here is sought by attribute. */
export function selectorFor(roles: readonly string[]): string {
  return roles.map((role) => SELECTORS[role] ?? `[role~=${role}]`).join(',')
}
