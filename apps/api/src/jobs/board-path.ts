/** Where the board of Bull's jobs is served; the address bar of an admin, nothing links to it. */
export const BOARD_PATH = '/admin/jobs';
