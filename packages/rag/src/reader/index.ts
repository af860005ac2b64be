/** Importing this makes the process a reading process: see `parsing/reader/readerProcess.ts`. */
import '../parsing/reader/readerProcess.ts';
