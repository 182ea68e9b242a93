/** Says how far a load is: what is being done, and how many of how many. */
export type Progress = (what: string, done: number, of: number) => void;
