/** Way to a value in a file: keys of mappings and places in lists, `['comic', 'panels', 2, 'alt']`. */
export type Path = readonly PropertyKey[]
