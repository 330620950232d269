/** Stands in for the library's own `Array.from`, which it brings for browsers of another age. */
export default <Item>(items: Iterable<Item> | ArrayLike<Item>): Item[] => Array.from(items)
