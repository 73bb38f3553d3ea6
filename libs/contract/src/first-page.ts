/**
 * Rows of the queue that the dashboard reads before it draws anything: several screens, and little enough not to be
 * waited for. The server has a browser fetch them while it still reads the scripts, so both must ask for the same.
 */
export const FIRST_PAGE_ROWS = 100;
