export { inspect } from './pipeline.js';
export { readText } from './sources/read.js';
