/** The process that opens the files of strangers; it does nothing but run the reader of packages/rag. */
import '@career-mentor/rag/reader';
