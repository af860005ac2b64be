/** Where the page of browser mode asks the launcher, by POST, to start a data process that was given up once more. */
export const TRY_AGAIN_PATH = '/data-process/try-again';
