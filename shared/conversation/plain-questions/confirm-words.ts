/** Before a short question. */
export const LEAD =
  '(?:(?:und|and|also|so|ok|okay|gut|aber|but|dann|then|na|ach|ah|oh|ja|yes|nein|no|thx|thanks|thank you|danke|super|great|bitte|please)[ ,.!]{1,3})*'
export const DEVICE =
  '(?:handys?|natel|iphones?|phones?|smartphones?|tablets?|ipads?|laptops?|notebooks?|mobile|pcs?|computers?|rechner|macs?|geraete?n?|devices?|xclient)'
