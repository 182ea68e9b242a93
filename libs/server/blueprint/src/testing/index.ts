// For specs only: a content package small enough to read.
export { SMALL_CONTENT } from './small-content';
export { contentParts, loadContent, type ContentParts } from './content.parts';
