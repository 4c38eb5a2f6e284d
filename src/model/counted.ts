/** Where the model and all that prints look for it; the readers of files, which know neither, need it, too. */
export { counted } from '../file/counted.ts';
