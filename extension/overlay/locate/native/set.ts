/** Stands in for the library's own set, which it brings for browsers of another age. */
export default Set
