/** A file made to cost its reader more than it should. The name ends as such a file's does, or as it should not. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
}
